package io.waymark.advising.roster;

import io.waymark.core.identity.PersonId;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Knows of whom the other services have not heard yet after a roster was applied. */
@Component
class RosterNews {

    private final JdbcClient jdbc;

    RosterNews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next people to tell the other services about; remembers how far that has come. */
    List<PersonId> nextToTell(RosterId roster, int limit) {
        var rows = jdbc.sql("""
                        select r.row_number, r.person_id from roster_row r
                        where r.institution_id = :institution and r.roster_id = :roster and r.tell
                          and r.row_number > (select told from roster where institution_id = :institution and id = :roster)
                        order by r.row_number limit :limit
                        """)
                .param("institution", CurrentInstitution.get().value())
                .param("roster", roster.value())
                .param("limit", limit)
                .query((row, _) -> Map.entry(row.getInt(1), new PersonId(row.getObject(2, UUID.class))))
                .list();
        if (!rows.isEmpty()) {
            jdbc.sql("update roster set told = ? where institution_id = ? and id = ?")
                    .param(rows.getLast().getKey())
                    .param(CurrentInstitution.get().value())
                    .param(roster.value())
                    .update();
        }
        return rows.stream().map(Map.Entry::getValue).toList();
    }
}
