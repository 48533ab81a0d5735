package io.waymark.advising.education;

import io.waymark.advising.api.education.EducationRecord;
import io.waymark.advising.api.evidence.EvidenceStatus;
import io.waymark.advising.api.kind.DegreeRecordPayload;
import io.waymark.advising.kind.EvidenceKinds;
import io.waymark.core.identity.PersonId;
import io.waymark.core.roadmap.EvidenceKind;
import io.waymark.core.roadmap.VerifierRole;
import io.waymark.kit.tenancy.CurrentInstitution;
import io.waymark.kit.time.Moments;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
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
                        select requirement, kind, status, payload::text as payload, payload_version, submitted_at,
                               w.waits_for, w.waits_since
                        from evidence e
                        cross join lateral (
                            select coalesce(array_agg(v.capacity order by v.asked_at, v.id), '{}') as waits_for,
                                   min(v.asked_at) as waits_since
                            from verification v
                            where v.institution_id = e.institution_id and v.evidence_id = e.id and v.state = 'WAITING') w
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
                        row.getTimestamp("submitted_at").toInstant(),
                        Stream.of((String[]) row.getArray("waits_for").getArray())
                                .map(VerifierRole::valueOf)
                                .toList(),
                        Moments.in(row, "waits_since")))
                .list();
    }

    /** Degree records, newest first, by student. */
    Map<PersonId, List<SubmittedDegree>> degrees(Collection<PersonId> students) {
        var degrees = new LinkedHashMap<PersonId, List<SubmittedDegree>>();
        jdbc.sql("""
                        select student_id, requirement, status, payload::text as payload, payload_version,
                               program_key(payload ->> 'college') as college, program_key(payload ->> 'program') as program
                        from evidence
                        where institution_id = ? and student_id = any (?) and kind = 'DEGREE_RECORD' and status <> 'WITHDRAWN'
                        order by submitted_at desc, id desc
                        """)
                .param(CurrentInstitution.get().value())
                .param(students.stream().map(PersonId::value).toArray(UUID[]::new))
                .query((row, _) -> degrees.computeIfAbsent(
                                new PersonId(row.getObject("student_id", UUID.class)), _ -> new ArrayList<>())
                        .add(degree(row)))
                .list();
        return degrees;
    }

    private SubmittedDegree degree(ResultSet row) throws SQLException {
        return new SubmittedDegree(
                row.getString("requirement"),
                EvidenceStatus.valueOf(row.getString("status")),
                (DegreeRecordPayload)
                        kinds.read(EvidenceKind.DEGREE_RECORD, row.getString("payload"), row.getInt("payload_version")),
                new Program.Key(row.getString("college"), row.getString("program")));
    }

    /** How much of each requirement is submitted or verified. */
    Map<String, Integer> covered(PersonId student) {
        return amounts(student, "SUBMITTED", "VERIFIED");
    }

    /** How much of each requirement is verified. */
    Map<String, Integer> verified(PersonId student) {
        return amounts(student, "VERIFIED");
    }

    private Map<String, Integer> amounts(PersonId student, String... statuses) {
        var amounts = new HashMap<String, Integer>();
        jdbc.sql("""
                        select requirement, sum(amount) as amount from evidence
                        where institution_id = ? and student_id = ? and status = any (?)
                        group by requirement
                        """)
                .param(CurrentInstitution.get().value())
                .param(student.value())
                .param(statuses)
                .query((row, _) -> amounts.put(
                        row.getString("requirement"),
                        row.getBigDecimal("amount").intValue()))
                .list();
        return amounts;
    }

    Set<String> waived(PersonId student) {
        return new HashSet<>(jdbc.sql("select step from waiver where institution_id = ? and student_id = ?")
                .param(CurrentInstitution.get().value())
                .param(student.value())
                .query((row, _) -> row.getString("step"))
                .list());
    }
}
