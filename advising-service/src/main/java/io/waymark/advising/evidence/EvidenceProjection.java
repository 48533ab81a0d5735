package io.waymark.advising.evidence;

import io.waymark.advising.institution.Institutions;
import io.waymark.advising.journey.EvidenceFacts;
import io.waymark.core.identity.PersonId;
import io.waymark.core.progress.Amount;
import io.waymark.core.progress.EvidenceItem;
import io.waymark.core.progress.EvidenceState;
import io.waymark.core.roadmap.Assurance;
import io.waymark.core.roadmap.RequirementId;
import io.waymark.core.roadmap.VerifierRole;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
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
    public Map<PersonId, List<EvidenceItem>> of(Collection<PersonId> students) {
        Map<PersonId, List<EvidenceItem>> onFile = new HashMap<>();
        var zone = institutions.zone();
        jdbc.sql("""
                        select student_id, requirement, status, amount, decided_as, coalesce(decided_at, submitted_at) as at,
                            exists (select from verification v
                                where v.institution_id = evidence.institution_id and v.evidence_id = evidence.id
                                  and v.state = 'VERIFIED' and not v.outsider_known) as by_unknown
                        from evidence
                        where institution_id = ? and student_id = any (?) and status <> 'WITHDRAWN'
                        """)
                .param(CurrentInstitution.get().value())
                .param(students.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(row -> {
                    onFile.computeIfAbsent(
                                    new PersonId(row.getObject("student_id", UUID.class)), _ -> new ArrayList<>())
                            .add(item(row, zone));
                });
        return onFile;
    }

    private static EvidenceItem item(ResultSet row, ZoneId zone) throws SQLException {
        return new EvidenceItem(
                RequirementId.of(row.getString("requirement")),
                EvidenceState.valueOf(row.getString("status")),
                Amount.ofKept(row.getBigDecimal("amount")),
                LocalDate.ofInstant(row.getTimestamp("at").toInstant(), zone),
                assurance(row.getString("decided_as"), row.getBoolean("by_unknown")));
    }

    private static Assurance assurance(@Nullable String decidedAs, boolean byUnknown) {
        if (decidedAs == null) {
            return Assurance.SELF_REPORTED;
        }
        var as = VerifierRole.valueOf(decidedAs);
        return byUnknown ? as.assuranceOfUnknown() : as.assurance();
    }
}
