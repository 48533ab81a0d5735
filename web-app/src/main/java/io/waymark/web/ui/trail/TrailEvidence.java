package io.waymark.web.ui.trail;

import io.waymark.web.ui.page.State;
import org.jspecify.annotations.Nullable;

/** One thing that proves a step, who decides about it, and how far it is; {@code word} replaces the state's own. */
public record TrailEvidence(
        State state,
        String text,
        @Nullable String detail,
        @Nullable String word) {

    public static TrailEvidence of(State state, String text, String detail) {
        return new TrailEvidence(state, text, detail, null);
    }
}
