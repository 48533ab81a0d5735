package io.waymark.core.roadmap;

import io.waymark.core.roadmap.EvidenceAsked.EvidenceRule;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a step demands of who walks it: all but its title, its guidance and what is known about it. */
record Demand(
        StepKey step,
        boolean optional,
        Prerequisites before,
        Completion completion,
        EvidenceRule rule,
        Set<Piece> evidence,
        @Nullable Period recurring,
        List<Demand> substeps) {

    private record Piece(
            RequirementId id, EvidenceSpec spec, Set<VerifierRole> verifiedBy, boolean alternative, boolean optional) {}

    private record OfStage(StageKey stage, Completion completion, List<Demand> steps) {}

    private record OfRoadmap(List<OfStage> stages, @Nullable StepKey jobReady) {}

    /** To be compared with another's. */
    static Object of(Roadmap roadmap) {
        return new OfRoadmap(
                roadmap.stages().stream()
                        .map(it -> new OfStage(
                                it.key(),
                                it.completion(),
                                it.steps().stream().map(Demand::of).toList()))
                        .toList(),
                roadmap.jobReady());
    }

    private static Demand of(Step step) {
        return new Demand(
                step.key(),
                step.optional(),
                step.before(),
                step.completion(),
                step.evidence().rule(),
                step.evidence().requirements().stream()
                        .map(it -> new Piece(
                                it.id(), it.spec().demanded(), it.verifiedBy(), it.alternative(), it.optional()))
                        .collect(Collectors.toSet()),
                step.recurring(),
                step.substeps().stream().map(Demand::of).toList());
    }
}
