package io.waymark.web.ui.trail;

import io.waymark.web.ui.page.State;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stage with its steps. {@code here} is where the person is; {@code ahead} lies past that.
 *
 * @param word what is said of its state, where that is more than the state’s own word
 */
public record TrailStage(
        int number,
        String name,
        State state,
        @Nullable String word,
        int percent,
        String meta,
        boolean here,
        boolean ahead,
        boolean open,
        List<StepMark> steps) {

    public TrailStage {
        steps = List.copyOf(steps);
    }

    /** The line that leads into this stage and past its steps. */
    public State lineIn() {
        if (ahead || state == State.TODO || state == State.LOCKED) {
            return State.TODO;
        }
        return state.isDone() ? State.VERIFIED : State.PROGRESS;
    }

    /** The line that leaves it: what lies behind "you are here" is still to be walked. */
    public State lineOut() {
        return here ? State.TODO : lineIn();
    }

    /** A ring says how far, where a number stands alone. */
    public boolean hasRing() {
        return state == State.PROGRESS && !here;
    }

    public boolean hasNumber() {
        return state == State.TODO || state == State.PROGRESS || here;
    }
}
