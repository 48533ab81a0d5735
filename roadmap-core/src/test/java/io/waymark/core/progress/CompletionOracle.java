package io.waymark.core.progress;

import io.waymark.core.roadmap.Completion;
import io.waymark.core.roadmap.EvidenceAsked;
import io.waymark.core.roadmap.EvidenceRequirement;
import io.waymark.core.roadmap.Stage;
import io.waymark.core.roadmap.Step;
import java.util.List;
import java.util.function.Predicate;

/** What complete means, said as plainly as possible and without regard to speed. */
record CompletionOracle(EvidenceOnFile onFile) {

    boolean isDone(Stage stage) {
        return areDone(stage.completion(), stage.steps());
    }

    boolean isDone(Step step) {
        return isWaived(step) || ownDone(step) && areDone(step.completion(), step.substeps());
    }

    private boolean isWaived(Step step) {
        return onFile.waivers().stream().anyMatch(it -> it.step().equals(step.key()));
    }

    private boolean ownDone(Step step) {
        var needed = step.evidence().needed();
        Predicate<EvidenceRequirement> met = this::isMet;
        return needed.isEmpty()
                || (step.evidence().rule() == EvidenceAsked.EvidenceRule.ANY
                        ? needed.stream().anyMatch(met)
                        : needed.stream().allMatch(met));
    }

    private boolean isMet(EvidenceRequirement requirement) {
        var verified = onFile.items().stream()
                .filter(it -> it.requirement().equals(requirement.id()) && it.state() == EvidenceState.VERIFIED)
                .mapToLong(it -> it.amount().hundredths())
                .sum();
        return verified >= 100L * requirement.target();
    }

    private boolean areDone(Completion completion, List<Step> steps) {
        if (completion instanceof Completion.Own || steps.isEmpty()) {
            return true;
        }
        var done = steps.stream().filter(this::isDone).count();
        if (completion instanceof Completion.AtLeast atLeast) {
            return done >= atLeast.n();
        }
        return completion instanceof Completion.Any
                ? done > 0
                : steps.stream().allMatch(it -> it.optional() || isDone(it));
    }
}
