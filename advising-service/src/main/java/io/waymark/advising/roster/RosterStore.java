package io.waymark.advising.roster;

import io.waymark.advising.api.roster.ConflictChoice;
import io.waymark.advising.api.roster.RosterView;
import io.waymark.core.identity.PersonId;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps rosters, and lets one at a time move them on. */
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

    void received(RosterId roster, long bytes, RosterFile.Contents contents) {
        jdbc.sql("update roster set bytes = ?, row_count = ?, attribute_keys = ? where institution_id = ? and id = ?")
                .param(bytes)
                .param(contents.rows())
                .param(contents.attributes().toArray(String[]::new))
                .param(CurrentInstitution.get().value())
                .param(roster.value())
                .update();
    }

    /** The attributes of which the file has columns. */
    Set<String> attributeKeys(RosterId roster) {
        return Set.copyOf(jdbc.sql("select unnest(attribute_keys) from roster where institution_id = ? and id = ?")
                .param(CurrentInstitution.get().value())
                .param(roster.value())
                .query((row, _) -> row.getString(1))
                .list());
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

    /** What the admin chose to do about conflicts. */
    MergeTerms terms(RosterId roster, PersonId by, Instant now) {
        return jdbc.sql("select changed_by_hand, inactive from roster where institution_id = ? and id = ?")
                .param(CurrentInstitution.get().value())
                .param(roster.value())
                .query((row, _) -> new MergeTerms(
                        by,
                        now,
                        ConflictChoice.valueOf(row.getString("changed_by_hand")),
                        ConflictChoice.valueOf(row.getString("inactive"))))
                .single();
    }

    /**
     * As {@link RosterReader#find}, and nobody else applies it until the transaction ends. The roster itself stays free for
     * {@link RosterCounts#applied(RosterId, MergeStretch)}.
     */
    RosterView lockForApplying(RosterId roster) {
        jdbc.sql("select 1 from (select pg_advisory_xact_lock(hashtextextended(?, 0))) locked")
                .param("apply-roster " + roster)
                .query((row, _) -> row.getInt(1))
                .single();
        return reader.find(roster);
    }
}
