package io.waymark.core.progress;

import io.waymark.core.roadmap.Assurance;
import io.waymark.core.roadmap.EvidenceAsked.EvidenceRule;
import io.waymark.core.roadmap.EvidenceRequirement;
import io.waymark.core.roadmap.Step;
import io.waymark.core.roadmap.StepKey;
import java.time.LocalDate;
import java.util.Comparator;
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

    /**
     * The least of all that proves it, its parts included; where a few of several are enough, the best of them count. Nothing
     * where nothing proves it, as for a waived step.
     */
    public @Nullable Assurance assurance() {
        var own = evidence.stream()
                .filter(it -> it.isMet() && !it.requirement().optional())
                .flatMap(it -> Stream.ofNullable(it.assurance()));
        return Stream.concat(
                        BestOfSteps.best(own, step.evidence().rule() == EvidenceRule.ANY ? 1 : evidence.size()),
                        BestOfSteps.of(step.completion(), substeps))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Whether a piece is not needed, since another is verified and any one of them is enough. */
    public boolean isMetOtherwise(RequirementProgress asked) {
        return !asked.isMet() && step.evidence().isMetOtherwise(asked.requirement(), this::isMet);
    }

    private boolean isMet(EvidenceRequirement requirement) {
        return evidence.stream().anyMatch(it -> it.isMet() && it.requirement().equals(requirement));
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
