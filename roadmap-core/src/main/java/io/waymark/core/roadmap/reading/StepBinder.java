package io.waymark.core.roadmap.reading;

import io.waymark.core.roadmap.Completion;
import io.waymark.core.roadmap.EvidenceAsked;
import io.waymark.core.roadmap.Origin;
import io.waymark.core.roadmap.Step;
import io.waymark.core.roadmap.StepKey;
import java.util.List;
import java.util.Set;

/** Steps and their substeps. */
record StepBinder(EvidenceBinder evidence) {

    private static final int MOST_SIBLINGS = 100;

    Step step(Mapping step) {
        var key = step.key("key", StepKey::of);
        var substeps = step.each("substeps", this::step);
        var asked = evidence.evidence(step, key);
        var completion = CompletionBinder.completion(step, substeps.size(), "substeps");
        var nothing = asked.requirements().isEmpty() && substeps.isEmpty();
        if (nothing && !step.has("evidence") && !step.isBroken()) {
            step.refuse("Nothing completes this step: it needs evidence or substeps.");
        } else if (!nothing) {
            refuseIfNothingIsNeeded(step, asked, completion, substeps);
        } else if (step.has("evidence")) {
            step.refuse("evidence", "Nothing completes this step: it needs evidence or substeps.");
        }
        return new Step(
                key,
                step.text("title"),
                step.whole("order", 1, MOST_SIBLINGS),
                step.choice("origin", Origin.class, "origin"),
                step.text("guidance"),
                step.flag("optional"),
                PrerequisitesBinder.prerequisites(step),
                completion,
                nothing ? StandIn.evidence(key) : asked,
                step.has("verifiers") ? EvidenceBinder.verifiers(step, "verifiers") : Set.of(),
                SpanBinder.span(step),
                step.periodOrNull("recurring"),
                BackgroundBinder.background(step),
                substeps);
    }

    private static void refuseIfNothingIsNeeded(
            Mapping step, EvidenceAsked asked, Completion completion, List<Step> substeps) {
        var noneOwn = asked.requirements().isEmpty();
        if (noneOwn && completion instanceof Completion.Own) {
            step.refuse("completion", "The rule own needs evidence of the step's own.");
        }
        if (noneOwn && completion instanceof Completion.All && substeps.stream().allMatch(Step::optional)) {
            step.refuse("substeps", "At least one substep must not be optional.");
        }
    }
}
