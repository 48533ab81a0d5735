package io.waymark.core.roadmap;

import io.waymark.core.roadmap.EvidenceAsked.EvidenceRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a step demands of who walks it, without the words. */
record Demand(
        StepKey step,
        boolean optional,
        List<StepKey> before,
        Completion completion,
        EvidenceRule rule,
        Set<Piece> evidence,
        List<Demand> substeps) {

    private record Piece(
            RequirementId id, int target, Set<VerifierRole> verifiedBy, boolean alternative, boolean optional) {}

    static Demand of(Step step) {
        return new Demand(
                step.key(),
                step.optional(),
                step.prerequisites(),
                step.completion(),
                step.evidence().rule(),
                step.evidence().requirements().stream()
                        .map(it -> new Piece(it.id(), it.target(), it.verifiedBy(), it.alternative(), it.optional()))
                        .collect(Collectors.toSet()),
                step.substeps().stream().map(Demand::of).toList());
    }
}
