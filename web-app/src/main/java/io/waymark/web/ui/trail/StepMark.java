package io.waymark.web.ui.trail;

import io.waymark.web.ui.page.State;
import org.jspecify.annotations.Nullable;

/** A step on the trail; the one the person stands on carries a card. */
public record StepMark(
        String name,
        String href,
        State state,
        boolean ahead,
        @Nullable String note,
        @Nullable CurrentStepCard here) {

    public static StepMark of(String name, String href, State state) {
        return new StepMark(name, href, state, false, null, null);
    }

    public StepMark noting(String sentence) {
        return new StepMark(name, href, state, ahead, sentence, here);
    }

    public StepMark lyingAhead() {
        return new StepMark(name, href, state, true, note, here);
    }

    public StepMark standingHere(CurrentStepCard card) {
        return new StepMark(name, href, state, true, note, card);
    }
}
