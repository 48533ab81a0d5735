package io.waymark.advising.journey;

import io.waymark.advising.api.journey.Mark;
import io.waymark.core.progress.StageProgress;
import io.waymark.core.progress.StepProgress;
import io.waymark.core.progress.StepState;

/** How states are drawn: locked only shows while nothing is done. */
final class Marks {

    private Marks() {}

    static Mark of(StageProgress stage) {
        var locked = stage.steps().stream().allMatch(StepProgress::isLocked);
        return of(stage.state(), locked);
    }

    static Mark of(StepProgress step) {
        return of(step.state(), step.isLocked());
    }

    private static Mark of(StepState state, boolean locked) {
        return switch (state) {
            case NOT_STARTED -> locked ? Mark.LOCKED : Mark.TODO;
            case IN_PROGRESS -> Mark.PROGRESS;
            case SUBMITTED -> Mark.SUBMITTED;
            case RETURNED -> Mark.RETURNED;
            case VERIFIED -> Mark.VERIFIED;
            case WAIVED -> Mark.WAIVED;
        };
    }
}
