package io.waymark.scheduling.time;

import io.waymark.core.time.TimeSlot;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** When and how one person can be met. A dated override speaks for its whole day, also outside the weekly hours' dates. */
public record Availability(WeeklyHours hours, List<DayOverride> overrides, MeetingRule rule, WaysToMeet ways) {

    private static final Duration ONE_MINUTE = Duration.ofMinutes(1);

    public Availability {
        overrides = overrides.stream()
                .sorted(Comparator.comparing(DayOverride::date))
                .toList();
        for (var i = 1; i < overrides.size(); i++) {
            if (overrides.get(i).date().equals(overrides.get(i - 1).date())) {
                throw new InvalidHoursException(
                        "override-repeated",
                        "Two overrides for " + overrides.get(i).date(),
                        Map.of("day", overrides.get(i).date()));
            }
        }
    }

    public Availability(WeeklyHours hours, List<DayOverride> overrides, MeetingRule rule) {
        this(hours, overrides, rule, WaysToMeet.UNSAID);
    }

    public Availability(WeeklyHours hours, MeetingRule rule) {
        this(hours, List.of(), rule);
    }

    /** Every slot that begins within the given time as long as nobody has taken any. */
    public List<TimeSlot> slots(TimeSlot within, Instant now) {
        return freeSlots(within, now, TakenTime.NONE);
    }

    public List<TimeSlot> freeSlots(TimeSlot within, Instant now, Collection<TimeSlot> busy) {
        return freeSlots(within, now, TakenTime.ofHost(busy));
    }

    /**
     * The slots beginning within the given time that are open to both: the room this person needs around a meeting is
     * kept free of their own busy times, the meeting itself of closures and of the guest's. Where they begin depends on
     * all that is taken in {@link #reachOf reach}.
     */
    public List<TimeSlot> freeSlots(TimeSlot within, Instant now, TakenTime taken) {
        return new SlotFinder(this, within, now, rule.step(), taken).find();
    }

    /** The slot on offer that begins then: on a whole step from the opening, or from where the last buffer ended. */
    public Optional<TimeSlot> slotAt(Instant start, Instant now, TakenTime taken) {
        return slotAt(start, now, rule.step(), taken).or(() -> slotAt(start, now, rule.step(), taken.closuresOnly()));
    }

    /** Whether a meeting beginning then lies in open hours and is neither too early nor too late to book. */
    public boolean isOpenAt(Instant start, Instant now) {
        return slotAt(start, now, ONE_MINUTE, TakenTime.NONE).isPresent();
    }

    /** Whether notice would be too short. */
    public boolean isTooSoon(Instant start, Instant now) {
        return start.isBefore(earliest(now));
    }

    /** Whether it lies beyond the days that may be booked. */
    public boolean isTooFar(Instant start, Instant now) {
        return LocalDate.ofInstant(start, hours.zone()).isAfter(lastDay(now));
    }

    /** From when on there is enough notice. */
    Instant earliest(Instant now) {
        return now.plus(rule.minimumNotice());
    }

    /** The last day that may be booked. */
    LocalDate lastDay(Instant now) {
        return LocalDate.ofInstant(now, hours.zone()).plusDays(rule.horizonDays());
    }

    /** All that can be in the way of slots that begin within this time, or decide where they begin. */
    public static TimeSlot reachOf(TimeSlot within) {
        var widest = MeetingRule.widestFootprintOf(within);
        return new TimeSlot(widest.startsAt().minus(OpenTime.LONGEST_WINDOW), widest.endsAt());
    }

    private Optional<TimeSlot> slotAt(Instant start, Instant now, Duration step, TakenTime taken) {
        var within = new TimeSlot(start, start.plusNanos(1));
        return new SlotFinder(this, within, now, step, taken).find().stream().findFirst();
    }

    List<Window> windowsOn(LocalDate date) {
        var low = 0;
        var high = overrides.size() - 1;
        while (low <= high) {
            var middle = (low + high) >>> 1;
            var order = overrides.get(middle).date().compareTo(date);
            if (order == 0) {
                return overrides.get(middle).windows();
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return hours.on(date);
    }
}
