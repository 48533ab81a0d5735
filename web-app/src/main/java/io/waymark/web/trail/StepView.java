package io.waymark.web.trail;

import io.waymark.web.page.State;
import org.jspecify.annotations.Nullable;

/** A step on the trail; the one the person stands on carries a card. */
public record StepView(
        String name,
        String href,
        State state,
        boolean ahead,
        @Nullable String note,
        @Nullable HereView here) {

    public static StepView of(String name, String href, State state) {
        return new StepView(name, href, state, false, null, null);
    }

    public StepView noting(String sentence) {
        return new StepView(name, href, state, ahead, sentence, here);
    }

    public StepView lyingAhead() {
        return new StepView(name, href, state, true, note, here);
    }

    public StepView standingHere(HereView card) {
        return new StepView(name, href, state, true, note, card);
    }
}
