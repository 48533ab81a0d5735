package io.waymark.advising.evidence;

import io.waymark.advising.api.evidence.EvidenceStatus;
import io.waymark.advising.institution.Institutions;
import io.waymark.advising.journey.EvidenceFacts;
import io.waymark.core.identity.PersonId;
import io.waymark.core.progress.Amount;
import io.waymark.core.roadmap.RequirementId;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads the facts of evidence, of many students at once, and none of its texts. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class EvidenceProjection implements EvidenceFacts {

    private final JdbcClient jdbc;
    private final Institutions institutions;

    EvidenceProjection(JdbcClient jdbc, Institutions institutions) {
        this.jdbc = jdbc;
        this.institutions = institutions;
    }

    @Override
    public Map<PersonId, OnFile> of(Collection<PersonId> students) {
        Map<PersonId, List<EvidenceFact>> facts = new HashMap<>();
        jdbc.sql("""
                        select student_id, requirement, status, amount, submitted_at, decided_at,
                               exists (
                                   select from verification v
                                   where v.institution_id = e.institution_id and v.evidence_id = e.id
                                     and v.capacity = 'ADVISOR' and v.state = 'WAITING') as for_advisor
                        from evidence e
                        where institution_id = ? and student_id = any (?) and status <> 'WITHDRAWN'
                        """)
                .param(CurrentInstitution.get().value())
                .param(students.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(row -> {
                    facts.computeIfAbsent(new PersonId(row.getObject("student_id", UUID.class)), _ -> new ArrayList<>())
                            .add(fact(row));
                });
        var zone = institutions.zone();
        Map<PersonId, OnFile> onFile = new HashMap<>();
        facts.forEach((student, its) -> onFile.put(student, EvidenceFact.onFile(its, zone)));
        return onFile;
    }

    private static EvidenceFact fact(ResultSet row) throws SQLException {
        return new EvidenceFact(
                RequirementId.of(row.getString("requirement")),
                EvidenceStatus.valueOf(row.getString("status")),
                Amount.of(row.getBigDecimal("amount")),
                row.getTimestamp("submitted_at").toInstant(),
                instant(row.getTimestamp("decided_at")),
                row.getBoolean("for_advisor"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp moment) {
        return moment == null ? null : moment.toInstant();
    }
}
