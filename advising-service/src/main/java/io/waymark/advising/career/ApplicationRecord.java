package io.waymark.advising.career;

import io.waymark.advising.api.kind.ApplicationRecordParameters;
import io.waymark.advising.api.kind.ApplicationRecordPayload;
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

/** Job applications. */
@Component
class ApplicationRecord implements EvidenceKindHandler<EvidenceSpec.ApplicationRecord, ApplicationRecordPayload> {

    @Override
    public KindTypes<EvidenceSpec.ApplicationRecord, ApplicationRecordPayload> types() {
        return new KindTypes<>(
                EvidenceKind.APPLICATION_RECORD,
                EvidenceSpec.ApplicationRecord.class,
                ApplicationRecordPayload.class,
                ApplicationRecordParameters.class);
    }

    @Override
    public EvidenceParameters parametersOf(EvidenceSpec.ApplicationRecord asked) {
        return new ApplicationRecordParameters(asked.target(), Choices.of(asked.statuses()));
    }

    @Override
    public ApplicationRecordPayload accept(
            EvidenceSpec.ApplicationRecord asked, ApplicationRecordPayload submitted, LocalDate today) {
        new FieldChecks(today)
                .past("appliedOn", submitted.appliedOn())
                .chosen("status", submitted.status(), asked.statuses())
                .link("url", submitted.url())
                .done();
        return submitted;
    }

    @Override
    public List<ShownField> shown(EvidenceSpec.ApplicationRecord asked, ApplicationRecordPayload payload) {
        return new ShownEntry()
                .text("employer", payload.employer())
                .text("role", payload.role())
                .date("applied-on", payload.appliedOn())
                .chosen("status", payload.status(), asked.statuses())
                .link("url", payload.url())
                .alone();
    }
}
