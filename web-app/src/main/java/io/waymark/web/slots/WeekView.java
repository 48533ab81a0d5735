package io.waymark.web.slots;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The same times laid out as a week, for wide screens. */
public record WeekView(
        String caption,
        List<String> days,
        List<Row> rows,
        @Nullable String earlier,
        @Nullable String later) {

    /** One time of day across the week. */
    public record Row(String time, List<Cell> cells) {}

    /** Free when it has a link; {@code spoken} says day and time to those who do not see the grid. */
    public record Cell(@Nullable String href, String spoken) {}
}
