package io.waymark.core.progress;

import io.waymark.core.roadmap.Assurance;
import io.waymark.core.roadmap.Stage;
import io.waymark.core.roadmap.StageKey;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a student stands in a stage.
 *
 * @param done how many of the steps that count are complete, never more than {@code total}
 * @param total how many steps it takes: all that are not optional, or as many as the stage's completion asks for
 * @param completedOn the day the last needed step was complete
 */
public record StageProgress(
        Stage stage,
        StepState state,
        int done,
        int total,
        int percent,
        List<StepProgress> steps,
        @Nullable LocalDate completedOn) {

    public StageKey key() {
        return stage.key();
    }

    public boolean isComplete() {
        return state.isComplete();
    }

    /** The least of its steps; where a few of several are enough, the best of them count. Nothing where all were waived. */
    public @Nullable Assurance assurance() {
        return BestOfSteps.of(stage.completion(), steps)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
