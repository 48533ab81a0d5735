package io.waymark.advising.credential;

import io.waymark.advising.api.kind.EvidenceParameters;
import io.waymark.advising.api.kind.LicenseRecordParameters;
import io.waymark.advising.api.kind.LicenseRecordPayload;
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
import java.util.Locale;
import org.springframework.stereotype.Component;

/** A license of a state that asks for one. */
@Component
class LicenseRecord implements EvidenceKindHandler<EvidenceSpec.LicenseRecord, LicenseRecordPayload> {

    @Override
    public KindTypes<EvidenceSpec.LicenseRecord, LicenseRecordPayload> types() {
        return new KindTypes<>(
                EvidenceKind.LICENSE_RECORD,
                EvidenceSpec.LicenseRecord.class,
                LicenseRecordPayload.class,
                LicenseRecordParameters.class);
    }

    @Override
    public EvidenceParameters parametersOf(EvidenceSpec.LicenseRecord asked) {
        return new LicenseRecordParameters(Choices.of(asked.license()), asked.states());
    }

    @Override
    public LicenseRecordPayload accept(
            EvidenceSpec.LicenseRecord asked, LicenseRecordPayload submitted, LocalDate today) {
        new FieldChecks(today)
                .past("issuedOn", submitted.issuedOn())
                .valid("expiresOn", submitted.expiresOn())
                .require(
                        asked.states().isEmpty() || asked.states().contains(state(submitted)),
                        "state",
                        "no-such-choice",
                        "Choose one of those that are offered.")
                .done();
        return submitted;
    }

    @Override
    public List<ShownField> shown(EvidenceSpec.LicenseRecord asked, LicenseRecordPayload payload) {
        return new ShownEntry()
                .text("license", asked.license().label())
                .text("state", state(payload))
                .text("number", payload.number())
                .date("issued-on", payload.issuedOn())
                .date("expires-on", payload.expiresOn())
                .alone();
    }

    private static String state(LicenseRecordPayload payload) {
        return payload.state().toUpperCase(Locale.ROOT);
    }
}
