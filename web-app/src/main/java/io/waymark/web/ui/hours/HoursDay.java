package io.waymark.web.ui.hours;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A day of the week that is shown.
 *
 * @param open whether hours of it can be entered
 * @param tooLong how many hours it has in all, if they are unusually many
 */
public record HoursDay(
        LocalDate date,
        String name,
        boolean today,
        boolean open,
        @Nullable String tooLong,
        List<HoursLine> lines) {}
