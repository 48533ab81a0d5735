package io.waymark.web.ui.slots;

import io.waymark.web.ui.time.Weekday;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A month that says on which days there are free times, and leads to those of a day. It stands in a form, whose texts stay:
 * a day is sent as {@code pick}.
 *
 * @param previous the month before; null if nothing can be booked in it
 */
public record SlotMonth(
        String title,
        @Nullable Neighbor previous,
        @Nullable Neighbor next,
        List<Weekday> weekdays,
        List<List<SlotDay>> weeks) {

    /** Another month. */
    public record Neighbor(String label, LocalDate date, String href) {}

    /**
     * A day.
     *
     * @param spoken day and count in words
     * @param href null if there is no free time
     */
    public record SlotDay(
            LocalDate date,
            int number,
            String spoken,
            int free,
            @Nullable String href,
            boolean today,
            boolean chosen,
            boolean outside) {}
}
