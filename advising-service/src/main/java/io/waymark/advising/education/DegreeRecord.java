package io.waymark.advising.education;

import io.waymark.advising.api.kind.DegreeRecordParameters;
import io.waymark.advising.api.kind.DegreeRecordPayload;
import io.waymark.advising.api.kind.EvidenceParameters;
import io.waymark.advising.api.kind.ShownField;
import io.waymark.advising.kind.Choices;
import io.waymark.advising.kind.EvidenceKindHandler;
import io.waymark.advising.kind.FieldChecks;
import io.waymark.advising.kind.KindTypes;
import io.waymark.advising.kind.ShownEntry;
import io.waymark.core.roadmap.DegreeStatus;
import io.waymark.core.roadmap.EvidenceKind;
import io.waymark.core.roadmap.EvidenceSpec;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** An award, or enrollment for one. */
@Component
class DegreeRecord implements EvidenceKindHandler<EvidenceSpec.DegreeRecord, DegreeRecordPayload> {

    @Override
    public KindTypes<EvidenceSpec.DegreeRecord, DegreeRecordPayload> types() {
        return new KindTypes<>(
                EvidenceKind.DEGREE_RECORD,
                EvidenceSpec.DegreeRecord.class,
                DegreeRecordPayload.class,
                DegreeRecordParameters.class);
    }

    @Override
    public EvidenceParameters parametersOf(EvidenceSpec.DegreeRecord asked) {
        return new DegreeRecordParameters(
                asked.level(),
                asked.status(),
                asked.accreditor() == null ? null : Choices.of(asked.accreditor()),
                asked.cip());
    }

    @Override
    public DegreeRecordPayload accept(EvidenceSpec.DegreeRecord asked, DegreeRecordPayload submitted, LocalDate today) {
        new FieldChecks(today)
                .past("on", submitted.on())
                .inOrder("expectedOn", submitted.on(), submitted.expectedOn())
                .done();
        return submitted;
    }

    @Override
    public List<ShownField> shown(EvidenceSpec.DegreeRecord asked, DegreeRecordPayload payload) {
        return new ShownEntry()
                .text("college", payload.college())
                .text("program", payload.program())
                .date(asked.status() == DegreeStatus.ENROLLED ? "enrolled-on" : "awarded-on", payload.on())
                .date("expected-on", payload.expectedOn())
                .alone();
    }
}
