package io.waymark.core.time;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How and where to meet somebody.
 *
 * @param where the room, number or link; empty, if nobody has written it down
 */
public record MeetingPlace(MeetingKind kind, String where) {

    /** An address up to a sign that ends it or a sentence around it. */
    private static final Pattern LINK = Pattern.compile("https://[^\\s<>\"“”«»]*[^\\s<>\"“”«».,;:!?)\\]}'’]");

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
        return link().isPresent();
    }

    /** The first of such addresses, whatever else is written around it. */
    public Optional<URI> link() {
        var written = LINK.matcher(where);
        while (written.find()) {
            var link = read(written.group());
            if (link != null) {
                return Optional.of(link);
            }
        }
        return Optional.empty();
    }

    /** What is written before the link. */
    public String beforeLink() {
        return link().map(it -> where.substring(0, where.indexOf(it.toString())))
                .orElse(where);
    }

    /** What is written after the link. */
    public String afterLink() {
        return link().map(URI::toString)
                .map(it -> where.substring(where.indexOf(it) + it.length()))
                .orElse("");
    }

    private static @Nullable URI read(String written) {
        try {
            var link = new URI(written);
            return link.getHost() == null ? null : link;
        } catch (URISyntaxException unreadable) {
            return null;
        }
    }
}
