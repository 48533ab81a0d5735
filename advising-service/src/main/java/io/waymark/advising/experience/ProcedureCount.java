package io.waymark.advising.experience;

import io.waymark.advising.api.kind.EvidenceParameters;
import io.waymark.advising.api.kind.ProcedureCountParameters;
import io.waymark.advising.api.kind.ProcedureCountPayload;
import io.waymark.advising.api.kind.ShownField;
import io.waymark.advising.kind.Choices;
import io.waymark.advising.kind.EvidenceKindHandler;
import io.waymark.advising.kind.FieldChecks;
import io.waymark.advising.kind.KindTypes;
import io.waymark.advising.kind.ShownEntry;
import io.waymark.core.roadmap.EvidenceKind;
import io.waymark.core.roadmap.EvidenceSpec;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Procedures, each countersigned on its own. */
@Component
class ProcedureCount implements EvidenceKindHandler<EvidenceSpec.ProcedureCount, ProcedureCountPayload> {

    @Override
    public KindTypes<EvidenceSpec.ProcedureCount, ProcedureCountPayload> types() {
        return new KindTypes<>(
                EvidenceKind.PROCEDURE_COUNT,
                EvidenceSpec.ProcedureCount.class,
                ProcedureCountPayload.class,
                ProcedureCountParameters.class);
    }

    @Override
    public EvidenceParameters parametersOf(EvidenceSpec.ProcedureCount asked) {
        return new ProcedureCountParameters(Choices.of(asked.procedure()), asked.target());
    }

    @Override
    public ProcedureCountPayload accept(
            EvidenceSpec.ProcedureCount asked, ProcedureCountPayload submitted, LocalDate today) {
        new FieldChecks(today).past("doneOn", submitted.doneOn()).done();
        return submitted;
    }

    @Override
    public List<String> correctable() {
        return List.of("doneOn");
    }

    @Override
    public List<ShownField> shown(EvidenceSpec.ProcedureCount asked, ProcedureCountPayload payload) {
        return new ShownEntry()
                .text("procedure", asked.procedure().label())
                .date("done-on", payload.doneOn())
                .text("site", payload.site())
                .text("note", payload.note())
                .alone();
    }
}
