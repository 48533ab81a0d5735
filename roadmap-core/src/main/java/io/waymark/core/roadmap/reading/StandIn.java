package io.waymark.core.roadmap.reading;

import io.waymark.core.roadmap.Background;
import io.waymark.core.roadmap.Completion;
import io.waymark.core.roadmap.EvidenceAsked;
import io.waymark.core.roadmap.EvidenceRequirement;
import io.waymark.core.roadmap.EvidenceSpec;
import io.waymark.core.roadmap.Origin;
import io.waymark.core.roadmap.Prerequisites;
import io.waymark.core.roadmap.RequirementId;
import io.waymark.core.roadmap.Step;
import io.waymark.core.roadmap.StepKey;
import io.waymark.core.roadmap.VerifierRole;
import java.util.List;
import java.util.Set;

/** What to go on with where the text is faulty, so that all faults are found at once. */
final class StandIn {

    static final EvidenceSpec SPEC = new EvidenceSpec.SelfAttestation("");

    private StandIn() {}

    static EvidenceAsked evidence(StepKey step) {
        var requirement = new EvidenceRequirement(
                new RequirementId(step, "self-attestation"),
                SPEC,
                Set.of(VerifierRole.STUDENT),
                false,
                false,
                null,
                false,
                null);
        return new EvidenceAsked(EvidenceAsked.Rule.ALL, List.of(requirement));
    }

    static Step step(Faults faults) {
        var key = StepKey.of(faults.placeholder());
        return new Step(
                key,
                "",
                1,
                Origin.SEED,
                "",
                false,
                Prerequisites.NONE,
                new Completion.All(),
                evidence(key),
                Set.of(),
                null,
                null,
                Background.NONE,
                List.of());
    }
}
