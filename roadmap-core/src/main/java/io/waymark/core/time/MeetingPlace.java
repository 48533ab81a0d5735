package io.waymark.core.time;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;

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
        return written().isPresent();
    }

    /** The first of such addresses, whatever else is written around it. */
    public Optional<URI> link() {
        return written().map(WrittenLink::address);
    }

    /** The link as somebody wrote it. */
    public String writtenLink() {
        return written().map(it -> where.substring(it.from(), it.to())).orElse("");
    }

    /** What is written before the link. */
    public String beforeLink() {
        return written().map(it -> where.substring(0, it.from())).orElse(where);
    }

    /** What is written after the link. */
    public String afterLink() {
        return written().map(it -> where.substring(it.to())).orElse("");
    }

    /** All but the link, whose place is marked; blank if there is nothing else. */
    public String aroundLink() {
        var around = beforeLink() + afterLink();
        return !hasLink() || around.isBlank() ? around : (beforeLink() + "…" + afterLink()).strip();
    }

    private Optional<WrittenLink> written() {
        return WrittenLink.firstIn(where);
    }
}
