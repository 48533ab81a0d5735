package io.waymark.core.roadmap.reading;

import io.waymark.core.roadmap.Background;
import io.waymark.core.roadmap.Completion;
import io.waymark.core.roadmap.EvidenceAsked;
import io.waymark.core.roadmap.EvidenceRequirement;
import io.waymark.core.roadmap.EvidenceRule;
import io.waymark.core.roadmap.Gate;
import io.waymark.core.roadmap.Origin;
import io.waymark.core.roadmap.PrerequisiteException;
import io.waymark.core.roadmap.Proof;
import io.waymark.core.roadmap.RequirementId;
import io.waymark.core.roadmap.Step;
import io.waymark.core.roadmap.StepKey;
import io.waymark.core.roadmap.VerifierRole;
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
                gate(step),
                completion,
                nothing ? standIn(key) : asked,
                step.has("verifiers") ? EvidenceBinder.verifiers(step, "verifiers") : Set.of(),
                SpanBinder.span(step),
                step.periodOrNull("recurring"),
                background(step),
                substeps);
    }

    static Step unreadable(Faults faults) {
        var key = StepKey.of(faults.placeholder());
        return new Step(
                key,
                "",
                1,
                Origin.SEED,
                "",
                false,
                Gate.OPEN,
                new Completion.All(),
                standIn(key),
                Set.of(),
                null,
                null,
                Background.NONE,
                List.of());
    }

    private static EvidenceAsked standIn(StepKey key) {
        var requirement = new EvidenceRequirement(
                new RequirementId(key, "self-attestation"),
                new Proof.SelfAttestation(""),
                Set.of(VerifierRole.STUDENT),
                false,
                false,
                null,
                false,
                null);
        return new EvidenceAsked(EvidenceRule.ALL, List.of(requirement));
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

    private static Gate gate(Mapping step) {
        return new Gate(
                step.keys("prerequisites", StepKey::of),
                step.keys("recommended_after", StepKey::of),
                step.each(
                        "prerequisite_exceptions",
                        it -> new PrerequisiteException(
                                it.text("when"),
                                it.key("replaces", StepKey::of),
                                EvidenceBinder.verifiers(it, "verified_by"),
                                it.flag("uncertain"))));
    }

    private static Background background(Mapping step) {
        return new Background(
                step.each("facts", ReferenceBinder::fact),
                step.keys("figures", Spelling::kebab),
                step.keys("accreditors", Spelling::kebab),
                step.keyOrNull("association", Spelling::kebab),
                step.keyOrNull("credential", Spelling::kebab),
                step.texts("open_badge_achievement_type"));
    }
}
