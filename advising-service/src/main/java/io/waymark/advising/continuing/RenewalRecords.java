package io.waymark.advising.continuing;

import io.waymark.advising.api.evidence.EvidenceStatus;
import io.waymark.advising.api.kind.CertificationRecordPayload;
import io.waymark.advising.api.kind.CeuLogPayload;
import io.waymark.advising.api.kind.EvidencePayload;
import io.waymark.advising.kind.EvidenceKinds;
import io.waymark.core.continuing.Award;
import io.waymark.core.identity.PersonId;
import io.waymark.core.progress.Amount;
import io.waymark.core.roadmap.EvidenceKind;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads which credentials students submitted, and which units. It looks into evidence and never writes there. */
@Component
class RenewalRecords {

    private final JdbcClient jdbc;
    private final EvidenceKinds kinds;

    RenewalRecords(JdbcClient jdbc, EvidenceKinds kinds) {
        this.jdbc = jdbc;
        this.kinds = kinds;
    }

    RenewalRecord of(PersonId student) {
        return of(List.of(student)).getOrDefault(student, RenewalRecord.NOTHING);
    }

    /** By student; who has submitted nothing of it is missing. */
    Map<PersonId, RenewalRecord> of(Collection<PersonId> students) {
        return jdbc
                .sql("""
                        select student_id, id, requirement, kind, status, payload::text as payload, payload_version, amount
                        from evidence
                        where institution_id = ? and student_id = any (?) and status <> 'WITHDRAWN'
                          and kind in ('CERTIFICATION_RECORD', 'CEU_LOG')
                        order by submitted_at, id
                        """)
                .param(CurrentInstitution.get().value())
                .param(students.stream().map(PersonId::value).toArray(UUID[]::new))
                .query((row, _) -> entry(row))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Submitted::student, Collectors.collectingAndThen(Collectors.toList(), RenewalRecords::record)));
    }

    private static RenewalRecord record(List<Submitted> submitted) {
        return new RenewalRecord(
                submitted.stream().flatMap(Submitted::award).toList(),
                submitted.stream().flatMap(Submitted::units).toList());
    }

    private Submitted entry(ResultSet row) throws SQLException {
        return new Submitted(
                new PersonId(row.getObject("student_id", UUID.class)),
                row.getObject("id", UUID.class),
                row.getString("requirement"),
                EvidenceStatus.valueOf(row.getString("status")),
                Amount.ofKept(row.getBigDecimal("amount")),
                kinds.read(
                        EvidenceKind.valueOf(row.getString("kind")),
                        row.getString("payload"),
                        row.getInt("payload_version")));
    }

    private record Submitted(
            PersonId student,
            UUID id,
            String requirement,
            EvidenceStatus status,
            Amount amount,
            EvidencePayload payload) {

        Stream<Award> award() {
            return payload instanceof CertificationRecordPayload it && status != EvidenceStatus.RETURNED
                    ? Stream.of(new Award(
                            it.credential(),
                            requirement,
                            it.number(),
                            it.issuedOn(),
                            it.validThrough(),
                            status == EvidenceStatus.VERIFIED))
                    : Stream.empty();
        }

        Stream<UnitsOnFile> units() {
            return payload instanceof CeuLogPayload it
                    ? Stream.of(new UnitsOnFile(id, requirement, status, amount, it))
                    : Stream.empty();
        }
    }
}
