package io.waymark.advising.credential;

import io.waymark.advising.api.kind.EvidenceParameters;
import io.waymark.advising.api.kind.MembershipRecordParameters;
import io.waymark.advising.api.kind.MembershipRecordPayload;
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

/** Membership that has not run out. */
@Component
class MembershipRecord implements EvidenceKindHandler<EvidenceSpec.MembershipRecord, MembershipRecordPayload> {

    @Override
    public KindTypes<EvidenceSpec.MembershipRecord, MembershipRecordPayload> types() {
        return new KindTypes<>(
                EvidenceKind.MEMBERSHIP_RECORD,
                EvidenceSpec.MembershipRecord.class,
                MembershipRecordPayload.class,
                MembershipRecordParameters.class);
    }

    @Override
    public EvidenceParameters parametersOf(EvidenceSpec.MembershipRecord asked) {
        return new MembershipRecordParameters(
                Choices.of(asked.association()), asked.category() == null ? null : Choices.of(asked.category()));
    }

    @Override
    public MembershipRecordPayload accept(
            EvidenceSpec.MembershipRecord asked, MembershipRecordPayload submitted, LocalDate today) {
        new FieldChecks(today).valid("expiresOn", submitted.expiresOn()).done();
        return submitted;
    }

    @Override
    public List<ShownField> shown(EvidenceSpec.MembershipRecord asked, MembershipRecordPayload payload) {
        return new ShownEntry()
                .text("association", asked.association().label())
                .text("member-number", payload.memberNumber())
                .text("category", payload.category())
                .date("expires-on", payload.expiresOn())
                .alone();
    }
}
