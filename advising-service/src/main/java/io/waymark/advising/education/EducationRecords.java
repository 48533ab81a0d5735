package io.waymark.advising.education;

import io.waymark.advising.api.education.EducationRecord;
import io.waymark.advising.api.evidence.EvidenceStatus;
import io.waymark.advising.kind.EvidenceKinds;
import io.waymark.core.identity.PersonId;
import io.waymark.core.roadmap.EvidenceKind;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what a student submitted of courses and degrees. It looks into evidence and waivers and never writes there. */
@Component
class EducationRecords {

    private final JdbcClient jdbc;
    private final EvidenceKinds kinds;

    EducationRecords(JdbcClient jdbc, EvidenceKinds kinds) {
        this.jdbc = jdbc;
        this.kinds = kinds;
    }

    /** Newest first. */
    List<EducationRecord> of(PersonId student) {
        return jdbc.sql("""
                        select requirement, kind, status, payload::text as payload, payload_version, submitted_at from evidence
                        where institution_id = ? and student_id = ? and status <> 'WITHDRAWN'
                          and kind in ('COURSE_COMPLETION', 'DEGREE_RECORD')
                        order by submitted_at desc, id desc
                        """)
                .param(CurrentInstitution.get().value())
                .param(student.value())
                .query((row, _) -> new EducationRecord(
                        row.getString("requirement"),
                        EvidenceStatus.valueOf(row.getString("status")),
                        kinds.read(
                                EvidenceKind.valueOf(row.getString("kind")),
                                row.getString("payload"),
                                row.getInt("payload_version")),
                        row.getTimestamp("submitted_at").toInstant()))
                .list();
    }

    /** How much of each requirement is submitted or verified. */
    Map<String, Integer> covered(PersonId student) {
        var covered = new HashMap<String, Integer>();
        jdbc.sql("""
                        select requirement, sum(amount) as amount from evidence
                        where institution_id = ? and student_id = ? and status in ('SUBMITTED', 'VERIFIED')
                        group by requirement
                        """)
                .param(CurrentInstitution.get().value())
                .param(student.value())
                .query((row, _) -> covered.put(
                        row.getString("requirement"),
                        row.getBigDecimal("amount").intValue()))
                .list();
        return covered;
    }

    Set<String> waived(PersonId student) {
        return new HashSet<>(jdbc.sql("select step from waiver where institution_id = ? and student_id = ?")
                .param(CurrentInstitution.get().value())
                .param(student.value())
                .query((row, _) -> row.getString("step"))
                .list());
    }
}
