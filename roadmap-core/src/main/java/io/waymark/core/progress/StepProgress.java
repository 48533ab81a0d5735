package io.waymark.core.progress;

import io.waymark.core.roadmap.Step;
import io.waymark.core.roadmap.StepKey;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a student stands on a step.
 *
 * @param waitingFor the prerequisites, own and inherited, that are not complete; evidence from elsewhere counts all the
 *     same
 * @param percent 100 if and only if the step is complete; only verified evidence counts
 * @param completedOn the day the last needed piece was verified, or the step was waived
 */
public record StepProgress(
        Step step,
        StepState state,
        List<StepKey> waitingFor,
        int percent,
        List<RequirementProgress> evidence,
        List<StepProgress> substeps,
        @Nullable LocalDate completedOn) {

    public StepKey key() {
        return step.key();
    }

    public boolean isLocked() {
        return !waitingFor.isEmpty();
    }

    public boolean isComplete() {
        return state.isComplete();
    }

    /** When a recurring step falls due again. */
    public @Nullable LocalDate renewsOn() {
        var every = step.recurring();
        return completedOn == null || every == null ? null : completedOn.plus(every);
    }

    /** The step and all its substeps. */
    public Stream<StepProgress> andBelow() {
        return Stream.concat(Stream.of(this), substeps.stream().flatMap(StepProgress::andBelow));
    }
}
