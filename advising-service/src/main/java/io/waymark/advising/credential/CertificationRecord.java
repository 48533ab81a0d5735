package io.waymark.advising.credential;

import io.waymark.advising.api.kind.CertificationRecordParameters;
import io.waymark.advising.api.kind.CertificationRecordPayload;
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

/** A credential and until when it is valid. */
@Component
class CertificationRecord implements EvidenceKindHandler<EvidenceSpec.CertificationRecord, CertificationRecordPayload> {

    @Override
    public KindTypes<EvidenceSpec.CertificationRecord, CertificationRecordPayload> types() {
        return new KindTypes<>(
                EvidenceKind.CERTIFICATION_RECORD,
                EvidenceSpec.CertificationRecord.class,
                CertificationRecordPayload.class,
                CertificationRecordParameters.class);
    }

    @Override
    public EvidenceParameters parametersOf(EvidenceSpec.CertificationRecord asked) {
        return new CertificationRecordParameters(Choices.of(asked.credentials()));
    }

    @Override
    public CertificationRecordPayload accept(
            EvidenceSpec.CertificationRecord asked, CertificationRecordPayload submitted, LocalDate today) {
        new FieldChecks(today)
                .chosen("credential", submitted.credential(), asked.credentials())
                .past("issuedOn", submitted.issuedOn())
                .valid("validThrough", submitted.validThrough())
                .inOrder("validThrough", submitted.issuedOn(), submitted.validThrough())
                .done();
        return submitted;
    }

    @Override
    public List<String> correctable() {
        return List.of("number", "issuedOn", "validThrough");
    }

    /** Of several credentials of which a step takes one, each can be submitted, and anew once it has ended or is renewed. */
    @Override
    public boolean takesThePlaceOf(
            CertificationRecordPayload onFile, CertificationRecordPayload submitted, LocalDate today) {
        return onFile.credential().equals(submitted.credential())
                && onFile.isValidOn(today)
                && !renews(submitted, onFile);
    }

    private static boolean renews(CertificationRecordPayload award, CertificationRecordPayload before) {
        return award.validThrough() != null
                && (before.validThrough() == null || award.validThrough().isAfter(before.validThrough()));
    }

    @Override
    public List<ShownField> shown(EvidenceSpec.CertificationRecord asked, CertificationRecordPayload payload) {
        return new ShownEntry()
                .chosen("credential", payload.credential(), asked.credentials())
                .text("number", payload.number())
                .date("issued-on", payload.issuedOn())
                .date("valid-through", payload.validThrough())
                .alone();
    }
}
