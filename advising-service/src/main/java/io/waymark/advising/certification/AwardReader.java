package io.waymark.advising.certification;

import io.waymark.advising.api.certification.ExamView.ExamAward;
import io.waymark.advising.api.evidence.EvidenceStatus;
import io.waymark.advising.api.kind.CertificationRecordPayload;
import io.waymark.advising.kind.EvidenceKinds;
import io.waymark.core.identity.PersonId;
import io.waymark.core.roadmap.EvidenceKind;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads which credentials a student submitted as evidence. It never writes there. */
@Component
class AwardReader {

    private final JdbcClient jdbc;
    private final EvidenceKinds kinds;

    AwardReader(JdbcClient jdbc, EvidenceKinds kinds) {
        this.jdbc = jdbc;
        this.kinds = kinds;
    }

    /** Those of a credential, the newest first. */
    List<ExamAward> of(PersonId student, String credential) {
        return jdbc
                .sql("""
                        select status, payload::text as payload, payload_version from evidence
                        where institution_id = ? and student_id = ? and kind = 'CERTIFICATION_RECORD' and status <> 'WITHDRAWN'
                        order by submitted_at desc, id desc
                        """)
                .params(CurrentInstitution.get().value(), student.value())
                .query((row, _) -> new SubmittedAward(
                        EvidenceStatus.valueOf(row.getString("status")), (CertificationRecordPayload) kinds.read(
                                EvidenceKind.CERTIFICATION_RECORD,
                                row.getString("payload"),
                                row.getInt("payload_version"))))
                .list()
                .stream()
                .flatMap(it -> it.of(credential))
                .toList();
    }

    /** A credential as it was submitted. */
    private record SubmittedAward(EvidenceStatus status, CertificationRecordPayload payload) {

        Stream<ExamAward> of(String credential) {
            return payload.credential().equals(credential)
                    ? Stream.of(new ExamAward(payload.number(), payload.issuedOn(), payload.validThrough(), status))
                    : Stream.empty();
        }
    }
}
