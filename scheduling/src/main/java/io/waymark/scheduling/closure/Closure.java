package io.waymark.scheduling.closure;

import io.waymark.core.time.TimeSlot;
import io.waymark.scheduling.time.InvalidHoursException;
import io.waymark.scheduling.time.Window;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Days on which a college is closed, both included: as a whole, or during the same hours of each.
 *
 * @param zone the college's, in which the days and hours are meant
 */
public record Closure(
        UUID id,
        String name,
        ZoneId zone,
        LocalDate firstDay,
        LocalDate lastDay,
        @Nullable Window hours,
        int version) {

    private static final int LONGEST_NAME = 100;
    private static final int MOST_DAYS = 366;

    public Closure {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new InvalidHoursException(
                    "closure-name",
                    "A closure has a name of at most %d characters.".formatted(LONGEST_NAME),
                    Map.of("max", LONGEST_NAME));
        }
        if (lastDay.isBefore(firstDay) || !lastDay.isBefore(firstDay.plusDays(MOST_DAYS))) {
            throw new InvalidHoursException(
                    "closure-length",
                    "A closure lasts from 1 to %d days: %s to %s".formatted(MOST_DAYS, firstDay, lastDay),
                    Map.of("days", MOST_DAYS, "from", firstDay, "to", lastDay));
        }
    }

    /** The times of the closure that reach into the given one. */
    public List<TimeSlot> within(TimeSlot range) {
        if (hours == null) {
            return overlapping(range, firstDay.atStartOfDay(zone).toInstant(), startOfDayAfter(lastDay));
        }
        var first = LocalDate.ofInstant(range.startsAt(), zone).minusDays(1);
        var last = LocalDate.ofInstant(range.endsAt(), zone);
        var times = new ArrayList<TimeSlot>();
        for (var day = first.isAfter(firstDay) ? first : firstDay;
                !day.isAfter(last) && !day.isAfter(lastDay);
                day = day.plusDays(1)) {
            times.addAll(
                    overlapping(range, day.atTime(hours.opensAt()).atZone(zone).toInstant(), endOn(day)));
        }
        return times;
    }

    private Instant endOn(LocalDate day) {
        var until = hours == null ? LocalTime.MIDNIGHT : hours.closesAt();
        return until.equals(LocalTime.MIDNIGHT)
                ? startOfDayAfter(day)
                : day.atTime(until).atZone(zone).withLaterOffsetAtOverlap().toInstant();
    }

    private Instant startOfDayAfter(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }

    private static List<TimeSlot> overlapping(TimeSlot range, Instant from, Instant until) {
        return from.isBefore(until)
                        && from.isBefore(range.endsAt())
                        && range.startsAt().isBefore(until)
                ? List.of(new TimeSlot(from, until))
                : List.of();
    }
}
