package io.waymark.scheduling.time;

import io.waymark.core.time.TimeSlot;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The slow and obvious answer: look at the wall clock every minute, note which of the day's windows it shows while nothing
 * is in the way of the host, and cut each unbroken run into slots.
 */
final class MinuteByMinute {

    private record Open(LocalDate date, Window window) {}

    private MinuteByMinute() {}

    static List<TimeSlot> freeSlots(Availability availability, TimeSlot within, Instant now, TakenTime taken) {
        var rule = availability.rule();
        var lastDate = LocalDate.ofInstant(now, availability.hours().zone()).plusDays(rule.horizonDays());
        var slots = new ArrayList<TimeSlot>();
        for (var run : runs(availability, within, taken)) {
            for (var start = run.startsAt(); start.isBefore(run.endsAt()); start = start.plus(rule.step())) {
                var slot = TimeSlot.of(start, rule.length());
                if (!slot.endsAt().isAfter(run.endsAt())
                        && !start.isBefore(within.startsAt())
                        && start.isBefore(within.endsAt())
                        && !start.isBefore(now.plus(rule.minimumNotice()))
                        && !LocalDate.ofInstant(
                                        run.startsAt(), availability.hours().zone())
                                .isAfter(lastDate)
                        && taken.ofGuest().stream().noneMatch(slot::overlaps)) {
                    slots.add(slot);
                }
            }
        }
        return slots;
    }

    private static List<TimeSlot> runs(Availability availability, TimeSlot within, TakenTime taken) {
        var runs = new ArrayList<TimeSlot>();
        var minute = within.startsAt().truncatedTo(ChronoUnit.MINUTES).minus(2, ChronoUnit.DAYS);
        var end = within.endsAt().plus(2, ChronoUnit.DAYS);
        var since = minute;
        @Nullable Open current = null;
        for (; minute.isBefore(end); minute = minute.plus(1, ChronoUnit.MINUTES)) {
            var open = isTaken(minute, availability.rule(), taken) ? null : at(availability, minute);
            if (!Objects.equals(open, current)) {
                if (current != null) {
                    runs.add(new TimeSlot(since, minute));
                }
                since = minute;
                current = open;
            }
        }
        return runs;
    }

    /** A meeting must keep its room from the host's others, and itself out of closures. */
    private static boolean isTaken(Instant minute, MeetingRule rule, TakenTime taken) {
        var one = TimeSlot.of(minute, Duration.ofMinutes(1));
        var withRoom = new TimeSlot(
                one.startsAt().minus(rule.bufferBefore()), one.endsAt().plus(rule.bufferAfter()));
        return taken.ofHost().stream().anyMatch(withRoom::overlaps)
                || taken.closed().stream().anyMatch(one::overlaps);
    }

    private static @Nullable Open at(Availability availability, Instant minute) {
        var local = minute.atZone(availability.hours().zone());
        for (var window : windowsOn(availability, local.toLocalDate())) {
            if (!local.toLocalTime().isBefore(window.opensAt())
                    && (window.closesAt().equals(LocalTime.MIDNIGHT)
                            || local.toLocalTime().isBefore(window.closesAt()))) {
                return new Open(local.toLocalDate(), window);
            }
        }
        return null;
    }

    private static List<Window> windowsOn(Availability availability, LocalDate date) {
        for (var override : availability.overrides()) {
            if (override.date().equals(date)) {
                return override.windows();
            }
        }
        var hours = availability.hours();
        var inForce = (hours.firstDay() == null || !date.isBefore(hours.firstDay()))
                && (hours.lastDay() == null || !date.isAfter(hours.lastDay()));
        return inForce ? hours.windows().getOrDefault(date.getDayOfWeek(), List.of()) : List.of();
    }
}
