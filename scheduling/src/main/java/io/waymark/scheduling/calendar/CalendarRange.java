package io.waymark.scheduling.calendar;

import io.waymark.core.refusal.RuleViolationException;
import io.waymark.core.time.TimeSlot;
import java.time.Duration;
import java.time.Instant;

/** How much of a calendar can be asked for at once. */
public final class CalendarRange {

    private static final Duration LONGEST = Duration.ofDays(100);

    private CalendarRange() {}

    public static TimeSlot of(Instant from, Instant to) {
        if (!from.isBefore(to)) {
            throw new RuleViolationException("range-backwards", "The end must be later than the start.");
        }
        if (Duration.between(from, to).compareTo(LONGEST) > 0) {
            throw new RuleViolationException("range-too-long", "Ask for at most a hundred days at once.");
        }
        return new TimeSlot(from, to);
    }
}
