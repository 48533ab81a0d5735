package io.waymark.core.time;

import java.time.Duration;
import java.time.Instant;

/** A stretch of time people can agree on. The end is exclusive, so back-to-back slots do not overlap. */
public record TimeSlot(Instant startsAt, Instant endsAt) {

    public TimeSlot {
        if (!startsAt.isBefore(endsAt)) {
            throw new IllegalArgumentException("A slot ends after it starts: %s to %s".formatted(startsAt, endsAt));
        }
    }

    public static TimeSlot of(Instant startsAt, Duration length) {
        return new TimeSlot(startsAt, startsAt.plus(length));
    }

    public Duration length() {
        return Duration.between(startsAt, endsAt);
    }

    public boolean overlaps(TimeSlot other) {
        return startsAt.isBefore(other.endsAt) && other.startsAt.isBefore(endsAt);
    }

    public boolean hasStartedBy(Instant moment) {
        return !startsAt.isAfter(moment);
    }
}
