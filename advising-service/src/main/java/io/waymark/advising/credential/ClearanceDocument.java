package io.waymark.advising.credential;

import io.waymark.advising.api.kind.ClearanceDocumentParameters;
import io.waymark.advising.api.kind.ClearanceDocumentPayload;
import io.waymark.advising.api.kind.EvidenceParameters;
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

/** A check that was passed; what it found is not kept. */
@Component
class ClearanceDocument implements EvidenceKindHandler<EvidenceSpec.ClearanceDocument, ClearanceDocumentPayload> {

    @Override
    public KindTypes<EvidenceSpec.ClearanceDocument, ClearanceDocumentPayload> types() {
        return new KindTypes<>(
                EvidenceKind.CLEARANCE_DOCUMENT,
                EvidenceSpec.ClearanceDocument.class,
                ClearanceDocumentPayload.class,
                ClearanceDocumentParameters.class);
    }

    @Override
    public EvidenceParameters parametersOf(EvidenceSpec.ClearanceDocument asked) {
        return new ClearanceDocumentParameters(Choices.of(asked.clearance()), asked.expires());
    }

    @Override
    public ClearanceDocumentPayload accept(
            EvidenceSpec.ClearanceDocument asked, ClearanceDocumentPayload submitted, LocalDate today) {
        var checks = new FieldChecks(today)
                .past("clearedOn", submitted.clearedOn())
                .valid("expiresOn", submitted.expiresOn());
        if (asked.expires()) {
            checks.needed("expiresOn", submitted.expiresOn());
        }
        checks.done();
        return submitted;
    }

    @Override
    public List<ShownField> shown(EvidenceSpec.ClearanceDocument asked, ClearanceDocumentPayload payload) {
        return new ShownEntry()
                .text("clearance", asked.clearance().label())
                .date("cleared-on", payload.clearedOn())
                .date("expires-on", payload.expiresOn())
                .alone();
    }
}
