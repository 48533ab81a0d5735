package io.waymark.web.trail;

import io.waymark.web.page.State;
import org.jspecify.annotations.Nullable;

/** One thing that proves a step, who decides about it, and how far it is; {@code word} replaces the state's own. */
public record EvidenceView(
        State state,
        String text,
        @Nullable String detail,
        @Nullable String word) {

    public static EvidenceView of(State state, String text, String detail) {
        return new EvidenceView(state, text, detail, null);
    }
}
