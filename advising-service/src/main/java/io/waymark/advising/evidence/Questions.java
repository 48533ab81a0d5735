package io.waymark.advising.evidence;

import io.waymark.advising.api.kind.EvidenceQuestion;
import io.waymark.advising.api.kind.RubricLevel;
import io.waymark.advising.journey.Walk;
import io.waymark.advising.kind.Choices;
import io.waymark.advising.kind.EvidenceKinds;
import io.waymark.advising.kind.Grading;
import io.waymark.core.roadmap.EvidenceRequirement;
import io.waymark.core.roadmap.Step;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says what a step asks of a student, as whoever reviews the answer reads it. */
@Component
class Questions {

    private final EvidenceKinds kinds;

    Questions(EvidenceKinds kinds) {
        this.kinds = kinds;
    }

    EvidenceQuestion of(Walk walk, EvidenceRequirement requirement) {
        var grading = kinds.grading(requirement);
        return new EvidenceQuestion(
                requirement.kind(),
                walk.having(requirement.id().step())
                        .roadmap()
                        .step(requirement.id().step())
                        .map(Step::guidance)
                        .orElse(""),
                kinds.parameters(requirement),
                grading.map(Questions::levels).orElse(List.of()),
                grading.map(Grading::minLevel).map(Choices::of).orElse(null),
                requirement.note(),
                requirement.verifiedBy());
    }

    private static List<RubricLevel> levels(Grading grading) {
        var rubric = grading.rubric();
        return rubric.levels().stream()
                .map(it ->
                        new RubricLevel(it.key(), it.label(), it.note(), rubric.reaches(it.key(), grading.minLevel())))
                .toList();
    }
}
