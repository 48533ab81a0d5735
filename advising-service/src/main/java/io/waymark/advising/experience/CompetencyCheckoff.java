package io.waymark.advising.experience;

import io.waymark.advising.api.kind.CompetencyCheckoffParameters;
import io.waymark.advising.api.kind.CompetencyCheckoffPayload;
import io.waymark.advising.api.kind.EvidenceParameters;
import io.waymark.advising.api.kind.ShownField;
import io.waymark.advising.kind.Choices;
import io.waymark.advising.kind.EvidenceKindHandler;
import io.waymark.advising.kind.FieldChecks;
import io.waymark.advising.kind.Grading;
import io.waymark.advising.kind.KindTypes;
import io.waymark.advising.kind.ShownEntry;
import io.waymark.core.roadmap.EvidenceKind;
import io.waymark.core.roadmap.EvidenceSpec;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Skills, each shown on its own. */
@Component
class CompetencyCheckoff implements EvidenceKindHandler<EvidenceSpec.CompetencyCheckoff, CompetencyCheckoffPayload> {

    @Override
    public KindTypes<EvidenceSpec.CompetencyCheckoff, CompetencyCheckoffPayload> types() {
        return new KindTypes<>(
                EvidenceKind.COMPETENCY_CHECKOFF,
                EvidenceSpec.CompetencyCheckoff.class,
                CompetencyCheckoffPayload.class,
                CompetencyCheckoffParameters.class);
    }

    @Override
    public EvidenceParameters parametersOf(EvidenceSpec.CompetencyCheckoff asked) {
        return new CompetencyCheckoffParameters(
                Choices.of(asked.competencies()), Choices.of(asked.rubric().levels()), Choices.of(asked.minLevel()));
    }

    @Override
    public CompetencyCheckoffPayload accept(
            EvidenceSpec.CompetencyCheckoff asked, CompetencyCheckoffPayload submitted, LocalDate today) {
        new FieldChecks(today)
                .past("shownOn", submitted.shownOn())
                .chosen("competency", submitted.competency(), asked.competencies())
                .done();
        return submitted;
    }

    @Override
    public List<ShownField> shown(EvidenceSpec.CompetencyCheckoff asked, CompetencyCheckoffPayload payload) {
        return new ShownEntry()
                .chosen("competency", payload.competency(), asked.competencies())
                .date("shown-on", payload.shownOn())
                .text("note", payload.note())
                .alone();
    }

    @Override
    public Optional<Grading> grading(EvidenceSpec.CompetencyCheckoff asked) {
        return Optional.of(new Grading(asked.rubric(), asked.minLevel()));
    }
}
