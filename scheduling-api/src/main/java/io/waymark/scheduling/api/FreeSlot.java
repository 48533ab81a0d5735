package io.waymark.scheduling.api;

import io.waymark.core.time.TimeSlot;
import java.time.Duration;
import java.time.Instant;

/** A time that is free, for the host and for the one who asks. */
public record FreeSlot(Instant startsAt, Instant endsAt) {

    public static FreeSlot of(TimeSlot slot) {
        return new FreeSlot(slot.startsAt(), slot.endsAt());
    }

    public int lengthInMinutes() {
        return (int) Duration.between(startsAt, endsAt).toMinutes();
    }
}
