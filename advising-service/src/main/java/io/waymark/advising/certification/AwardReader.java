package io.waymark.advising.certification;

import io.waymark.advising.api.certification.ExamView.ExamAward;
import io.waymark.advising.api.kind.CertificationRecordPayload;
import io.waymark.advising.evidence.Entries;
import io.waymark.advising.evidence.Entry;
import io.waymark.core.identity.PersonId;
import io.waymark.core.roadmap.EvidenceKind;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads which credentials a student submitted as evidence. */
@Component
class AwardReader {

    private final Entries entries;

    AwardReader(Entries entries) {
        this.entries = entries;
    }

    /** Those of a credential, the newest first. */
    List<ExamAward> of(PersonId student, String credential) {
        return entries.of(student, EvidenceKind.CERTIFICATION_RECORD).reversed().stream()
                .map(AwardReader::award)
                .filter(it -> it.payload().credential().equals(credential))
                .map(SubmittedAward::view)
                .toList();
    }

    private static SubmittedAward award(Entry entry) {
        return new SubmittedAward(entry, (CertificationRecordPayload) entry.payload());
    }

    /** A credential as it was submitted. */
    private record SubmittedAward(Entry entry, CertificationRecordPayload payload) {

        ExamAward view() {
            return new ExamAward(payload.number(), payload.issuedOn(), payload.validThrough(), entry.status());
        }
    }
}
