package io.waymark.advising.journey;

import io.waymark.advising.roadmap.PreparedRoadmap;
import io.waymark.core.identity.PersonId;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.core.roadmap.EvidenceKind;
import io.waymark.core.roadmap.EvidenceRequirement;
import io.waymark.core.roadmap.RequirementId;
import io.waymark.core.roadmap.RequirementLabel;
import io.waymark.core.roadmap.Roadmap;
import io.waymark.core.roadmap.Step;
import io.waymark.core.roadmap.StepKey;
import java.time.LocalDate;
import java.util.Optional;

/** A student's journey as other features see it. */
public record Walk(PersonId student, PreparedRoadmap prepared, LocalDate startedOn) {

    public Roadmap roadmap() {
        return prepared.roadmap();
    }

    public Optional<EvidenceRequirement> requirement(String id) {
        try {
            return roadmap().requirement(RequirementId.of(id));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    StepKey requireStep(String step) {
        return roadmap()
                .steps()
                .map(Step::key)
                .filter(it -> it.value().equals(step))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("no-such-step", "This roadmap has no such step."));
    }

    /** What a requirement asks for, also if this roadmap has it no longer. */
    public RequirementLabel labelOf(String requirement, EvidenceKind kind) {
        return requirement(requirement).map(RequirementLabel::of).orElseGet(() -> RequirementLabel.of(kind));
    }

    public String titleOf(StepKey step) {
        return roadmap().step(step).map(Step::title).orElse(step.value());
    }
}
