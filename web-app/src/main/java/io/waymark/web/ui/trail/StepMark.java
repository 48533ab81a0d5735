package io.waymark.web.ui.trail;

import io.waymark.web.ui.page.State;
import org.jspecify.annotations.Nullable;

/**
 * A step on the trail; the one the person stands on carries a card.
 *
 * @param word what is said of its state, where that is more than the state’s own word
 */
public record StepMark(
        String name,
        String href,
        State state,
        @Nullable String word,
        boolean ahead,
        @Nullable String note,
        @Nullable CurrentStepCard here) {

    public static StepMark of(String name, String href, State state) {
        return new StepMark(name, href, state, null, false, null, null);
    }

    public StepMark noting(String sentence) {
        return new StepMark(name, href, state, word, ahead, sentence, here);
    }

    StepMark worded(@Nullable String said) {
        return new StepMark(name, href, state, said, ahead, note, here);
    }

    public StepMark lyingAhead() {
        return new StepMark(name, href, state, word, true, note, here);
    }

    public StepMark standingHere(CurrentStepCard card) {
        return new StepMark(name, href, state, word, true, note, card);
    }
}
