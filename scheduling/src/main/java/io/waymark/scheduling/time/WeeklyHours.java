package io.waymark.scheduling.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The hours of an ordinary week as a clock on the wall shows them, in one zone. They may hold only from one date to
 * another, both included.
 */
public record WeeklyHours(
        ZoneId zone,
        Map<DayOfWeek, List<Window>> windows,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay) {

    public WeeklyHours {
        if (firstDay != null && lastDay != null && lastDay.isBefore(firstDay)) {
            throw new InvalidHoursException(
                    "hours-end-before-they-begin",
                    "Hours end after they begin: %s to %s".formatted(firstDay, lastDay),
                    Map.of("from", firstDay, "to", lastDay));
        }
        var joined = new EnumMap<DayOfWeek, List<Window>>(DayOfWeek.class);
        windows.forEach((day, ofDay) -> {
            if (!ofDay.isEmpty()) {
                joined.put(day, Window.joined(ofDay));
            }
        });
        windows = Collections.unmodifiableMap(joined);
    }

    public WeeklyHours(ZoneId zone, Map<DayOfWeek, List<Window>> windows) {
        this(zone, windows, null, null);
    }

    List<Window> on(LocalDate date) {
        if (firstDay != null && date.isBefore(firstDay) || lastDay != null && date.isAfter(lastDay)) {
            return List.of();
        }
        var ofDay = windows.get(date.getDayOfWeek());
        return ofDay == null ? List.of() : ofDay;
    }
}
