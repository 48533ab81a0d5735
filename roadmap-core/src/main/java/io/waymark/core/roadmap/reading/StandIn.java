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

/** What to go on with where the text has errors, so that all are found at once. */
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
        return new EvidenceAsked(EvidenceAsked.EvidenceRule.ALL, List.of(requirement));
    }

    static Step step(DefinitionErrors errors) {
        var key = StepKey.of(errors.placeholder());
        return new Step(
                key,
                "",
                1,
                Origin.ARTICLE,
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
