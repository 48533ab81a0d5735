package io.waymark.advising.roster;

import io.waymark.kit.tenancy.CurrentInstitution;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Counts how far rosters have come, and what became of their rows. */
@Component
class RosterCounts {

    private final JdbcClient jdbc;

    RosterCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void checked(RosterId roster, List<StagedRow> rows) {
        update(
                roster,
                "checked = checked + %d, created = created + %d, changed = changed + %d, unchanged = unchanged + %d, repeated = repeated + %d"
                        .formatted(
                                rows.size(),
                                count(rows, "CREATED"),
                                count(rows, "CHANGED"),
                                count(rows, "UNCHANGED"),
                                count(rows, "REPEATED")));
    }

    private static long count(List<StagedRow> rows, String outcome) {
        return rows.stream().filter(it -> it.outcome().equals(outcome)).count();
    }

    void finishCheck(RosterId roster, Instant at) {
        jdbc.sql("""
                        update roster set state = 'CHECKED', checked_at = :at, missing = (
                            select count(*) from person p
                            where p.institution_id = :institution and p.active and 'STUDENT' = any (p.roles)
                              and not exists (select from roster_row r where r.institution_id = p.institution_id
                                  and r.roster_id = :id and r.number = p.number))
                        where institution_id = :institution and id = :id
                        """)
                .param("at", Timestamp.from(at))
                .param("institution", CurrentInstitution.get().value())
                .param("id", roster.value())
                .update();
    }

    /** What is applied is counted from none again, also when an attempt was cut off. */
    void countAnew(RosterId roster) {
        update(roster, "created = 0, changed = 0, unchanged = 0", "APPLYING");
    }

    /** In a transaction of its own, so that it is seen before all is applied. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void applied(RosterId roster, MergeStretch stretch) {
        update(
                roster,
                "created = created + %d, changed = changed + %d, unchanged = unchanged + %d"
                        .formatted(stretch.created(), stretch.changed(), stretch.unchanged()),
                "APPLYING");
    }

    void applied(RosterId roster, Instant at) {
        jdbc.sql("""
                        update roster r set state = 'APPLIED', applied_at = :at,
                            created = n.created, changed = n.changed, unchanged = n.unchanged
                        from (select count(*) filter (where outcome = 'CREATED') as created,
                                     count(*) filter (where outcome = 'CHANGED') as changed,
                                     count(*) filter (where outcome = 'UNCHANGED') as unchanged
                              from roster_row where institution_id = :institution and roster_id = :id) n
                        where r.institution_id = :institution and r.id = :id
                        """)
                .param("at", Timestamp.from(at))
                .param("institution", CurrentInstitution.get().value())
                .param("id", roster.value())
                .update();
    }

    private void update(RosterId roster, String change) {
        jdbc.sql("update roster set " + change + " where institution_id = ? and id = ?")
                .param(CurrentInstitution.get().value())
                .param(roster.value())
                .update();
    }

    private void update(RosterId roster, String change, String state) {
        jdbc.sql("update roster set " + change + " where institution_id = ? and id = ? and state = ?")
                .param(CurrentInstitution.get().value())
                .param(roster.value())
                .param(state)
                .update();
    }
}
