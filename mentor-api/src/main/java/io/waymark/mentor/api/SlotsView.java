package io.waymark.mentor.api;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * When a mentor can be booked.
 *
 * @param zone the mentor's IANA zone
 */
public record SlotsView(UUID mentor, String zone, List<Slot> slots) {

    /** A time that is free, for the mentor and for the student who asks. */
    public record Slot(Instant startsAt, Instant endsAt) {

        /** What {@link BookSession} wants beside the start. */
        public int lengthInMinutes() {
            return (int) Duration.between(startsAt, endsAt).toMinutes();
        }
    }
}
