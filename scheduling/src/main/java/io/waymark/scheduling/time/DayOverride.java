package io.waymark.scheduling.time;

import java.time.LocalDate;
import java.util.List;

/** What holds on one date in place of the weekly hours: other hours, or none at all. */
public record DayOverride(LocalDate date, List<Window> windows) {

    public DayOverride {
        windows = Window.joined(windows);
    }

    public static DayOverride closed(LocalDate date) {
        return new DayOverride(date, List.of());
    }
}
