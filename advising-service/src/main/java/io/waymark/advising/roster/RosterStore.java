package io.waymark.advising.roster;

import io.waymark.advising.api.roster.ConflictChoice;
import io.waymark.advising.api.roster.RosterView;
import io.waymark.core.identity.PersonId;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps how far rosters have come. */
@Component
class RosterStore {

    private final JdbcClient jdbc;
    private final RosterReader reader;

    RosterStore(JdbcClient jdbc, RosterReader reader) {
        this.jdbc = jdbc;
        this.reader = reader;
    }

    void add(RosterId roster, String name, PersonId by, Instant at) {
        jdbc.sql("""
                        insert into roster (institution_id, id, name, state, bytes, row_count, uploaded_by, uploaded_at)
                        values (?, ?, ?, 'CHECKING', 0, 0, ?, ?)
                        """)
                .param(CurrentInstitution.get().value())
                .param(roster.value())
                .param(name)
                .param(by.value())
                .param(Timestamp.from(at))
                .update();
    }

    void received(RosterId roster, long bytes, int rows) {
        update(roster, "bytes = " + bytes + ", row_count = " + rows);
    }

    /** As {@link RosterReader#find}, and nobody else moves it on until the transaction ends. */
    RosterView lock(RosterId roster) {
        jdbc.sql("select 1 from roster where institution_id = ? and id = ? for update")
                .param(CurrentInstitution.get().value())
                .param(roster.value())
                .query((row, _) -> row.getInt(1))
                .list();
        return reader.find(roster);
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

    void beginApplying(RosterId roster, PersonId by, ConflictChoice changedByHand, ConflictChoice inactive) {
        update(
                roster,
                "state = 'APPLYING', applied_by = '%s', changed_by_hand = '%s', inactive = '%s'"
                        .formatted(by, changedByHand, inactive));
        countAnew(roster);
    }

    /** What the admin chose to do about conflicts. */
    RosterMerge.Terms terms(RosterId roster, PersonId by, Instant now) {
        return jdbc.sql("select changed_by_hand, inactive from roster where institution_id = ? and id = ?")
                .param(CurrentInstitution.get().value())
                .param(roster.value())
                .query((row, _) -> new RosterMerge.Terms(
                        by,
                        now,
                        ConflictChoice.valueOf(row.getString("changed_by_hand")),
                        ConflictChoice.valueOf(row.getString("inactive"))))
                .single();
    }

    /** What is applied is counted from none again, also when an attempt was cut off. */
    void countAnew(RosterId roster) {
        update(roster, "created = 0, changed = 0, unchanged = 0", "APPLYING");
    }

    /**
     * As {@link RosterReader#find}, and nobody else applies it until the transaction ends. The roster itself stays free for
     * {@link #applied(RosterId, MergeRows.Stretch)}.
     */
    RosterView lockForApplying(RosterId roster) {
        jdbc.sql("select 1 from (select pg_advisory_xact_lock(hashtextextended(?, 0))) locked")
                .param("apply-roster " + roster)
                .query((row, _) -> row.getInt(1))
                .single();
        return reader.find(roster);
    }

    /** In a transaction of its own, so that it is seen before all is applied. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void applied(RosterId roster, MergeRows.Stretch stretch) {
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

    void stop(RosterId roster) {
        update(roster, "state = 'STOPPED'");
    }

    /** Stops what was uploaded before a time and never applied: it says too little about the directory of today. */
    @Transactional
    public void stopThoseBefore(Instant time) {
        jdbc.sql("""
                        update roster set state = 'STOPPED'
                        where institution_id = ? and state = 'CHECKED' and uploaded_at < ?
                        """)
                .param(CurrentInstitution.get().value())
                .param(Timestamp.from(time))
                .update();
    }

    void fail(RosterId roster, String failure) {
        jdbc.sql("""
                        update roster set state = 'FAILED', failure = ?, created = 0, changed = 0, unchanged = 0
                        where institution_id = ? and id = ? and state = 'APPLYING'
                        """)
                .param(failure)
                .param(CurrentInstitution.get().value())
                .param(roster.value())
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
