package io.waymark.web.ui.timeline;

import io.waymark.web.ui.page.Action;
import io.waymark.web.ui.page.State;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened.
 *
 * @param who whose doing it was; null if nobody's
 * @param said what was written, word by word
 * @param seenBy who may read it, where not everybody may
 */
public record TimelineEntry(
        Instant at,
        String icon,
        State state,
        String title,
        @Nullable String who,
        List<String> body,
        @Nullable String said,
        @Nullable String seenBy,
        List<Action> actions) {

    /** What happened, by whom. */
    public static TimelineEntry of(Instant at, String icon, State state, String title, @Nullable String who) {
        return new TimelineEntry(at, icon, state, title, who, List.of(), null, null, List.of());
    }

    /** With sentences about it. */
    public TimelineEntry telling(String... sentences) {
        return new TimelineEntry(at, icon, state, title, who, List.of(sentences), said, seenBy, actions);
    }

    /** With what was written. */
    public TimelineEntry quoting(String words) {
        return new TimelineEntry(at, icon, state, title, who, body, words, seenBy, actions);
    }

    /** With who may read it. */
    public TimelineEntry seenBy(String readers) {
        return new TimelineEntry(at, icon, state, title, who, body, said, readers, actions);
    }

    /** With what one can do from here. */
    public TimelineEntry offering(Action... choices) {
        return new TimelineEntry(at, icon, state, title, who, body, said, seenBy, List.of(choices));
    }
}
