package io.waymark.advising.advisor;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** From one moment until another, which is no longer part of it; for good if there is none. */
record Period(Instant from, @Nullable Instant until) {

    Period {
        if (until != null && !from.isBefore(until)) {
            throw new IllegalArgumentException("A period ends after it starts: %s to %s".formatted(from, until));
        }
    }

    static Period startingAt(Instant from) {
        return new Period(from, null);
    }

    boolean overlaps(Period other) {
        return from.isBefore(other.end()) && other.from.isBefore(end());
    }

    boolean encloses(Period other) {
        return !from.isAfter(other.from) && !end().isBefore(other.end());
    }

    boolean startsBefore(Instant moment) {
        return from.isBefore(moment);
    }

    boolean endsAfter(Period other) {
        return end().isAfter(other.end());
    }

    boolean endsAfter(Instant moment) {
        return end().isAfter(moment);
    }

    /** Whether this goes on, or has just ended, when the other starts. */
    boolean reaches(Period other) {
        return !from.isAfter(other.from) && !end().isBefore(other.from);
    }

    Period endingAt(Instant moment) {
        return new Period(from, moment);
    }

    /** What of it is left from a moment on. */
    Period since(Instant moment) {
        return startsBefore(moment) ? new Period(moment, until) : this;
    }

    /** The latest moment there is, if it has no end. */
    private Instant end() {
        return until == null ? Instant.MAX : until;
    }
}
