package io.waymark.core.time;

import java.util.Objects;

/**
 * How and where to meet somebody.
 *
 * @param where the room, number or link; empty, if nobody has written it down
 */
public record MeetingPlace(MeetingKind kind, String where) {

    public MeetingPlace {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(where, "where");
    }

    /** What others may see before they have booked: a link lets in whoever has it. */
    public MeetingPlace withoutLink() {
        return kind == MeetingKind.VIDEO ? new MeetingPlace(kind, "") : this;
    }

    /** Whether it is an address to open, and nothing that a browser would run. */
    public boolean hasLink() {
        return where.startsWith("https://");
    }
}
