package io.waymark.advising.roster;

import io.waymark.advising.api.roster.ConflictChoice;
import io.waymark.advising.api.roster.RosterView;
import io.waymark.core.identity.PersonId;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the rows of rosters, with what file and directory know about each. */
@Component
class RosterRows {

    /** An address belongs to whoever has it when the whole file has been applied. */
    private static final String ROWS = """
            with stretch as materialized (
                select * from roster_row
                where institution_id = :institution and roster_id = :roster and row_number > :after
                order by row_number limit :limit
            ), advisor as (
                select number from person where institution_id = :institution and active and 'ADVISOR' = any (roles)
                union
                select number from roster_row
                where institution_id = :institution and roster_id = :roster and lower(role) = 'advisor'
            )
            select r.*, advisor.number is not null as advisor_known,
                case when exists (select from roster_row g where g.institution_id = :institution
                         and g.roster_id = :roster and g.number = owner.number and g.email_key <> r.email_key)
                     then null else owner.number end as email_owner,
                case when r.roadmap <> '' and j.roadmap_key <> r.roadmap then j.roadmap_key end as other_roadmap,
                %s as result
            from stretch r
            left join person owner on owner.institution_id = r.institution_id and owner.email_key = r.email_key
                and owner.number <> r.number
            left join advisor on advisor.number = r.advisor_number
            %s
            order by r.row_number
            """.formatted(RosterOutcomes.RESULT, RosterOutcomes.PRESENT);

    private final JdbcClient jdbc;

    RosterRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<StagedRow> after(RosterId roster, int row, int limit, Instant now) {
        return jdbc.sql(ROWS)
                .param("institution", CurrentInstitution.get().value())
                .param("roster", roster.value())
                .param("after", row)
                .param("now", Timestamp.from(now))
                .param("kept", ConflictStore.kept(ConflictChoice.KEEP, ConflictChoice.KEEP))
                .param("limit", limit)
                .query((found, _) -> staged(found))
                .list();
    }

    /** The row number of the last row that was checked. */
    int lastChecked(RosterView roster) {
        return roster.checked() == 0
                ? 0
                : jdbc.sql("""
                        select row_number from roster_row where institution_id = ? and roster_id = ?
                        order by row_number offset ? limit 1
                        """)
                        .param(CurrentInstitution.get().value())
                        .param(roster.id())
                        .param(roster.checked() - 1)
                        .query((row, _) -> row.getInt(1))
                        .single();
    }

    /** The merge must find the same people by their numbers. */
    void rememberWhoseNumbers(RosterId roster, List<StagedRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        update roster_row r set person_id = p.id from person p
                        where r.institution_id = :institution and r.roster_id = :roster
                          and r.row_number between :first and :last
                          and p.institution_id = r.institution_id and p.number = r.number
                        """)
                .param("institution", CurrentInstitution.get().value())
                .param("roster", roster.value())
                .param("first", rows.getFirst().row())
                .param("last", rows.getLast().row())
                .update();
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

    private static StagedRow staged(ResultSet row) throws SQLException {
        var values = new EnumMap<RosterColumn, String>(RosterColumn.class);
        for (var column : RosterColumn.values()) {
            values.put(column, row.getString(column.header()));
        }
        return new StagedRow(
                row.getInt("row_number"),
                values,
                texts(row.getArray("filled")),
                row.getInt("surplus"),
                row.getObject("same_number", Integer.class),
                texts(row.getArray("differs")),
                row.getObject("same_email", Integer.class),
                row.getString("email_owner"),
                row.getBoolean("advisor_known"),
                row.getString("other_roadmap"),
                row.getString("result"));
    }

    static List<String> texts(@Nullable Array array) throws SQLException {
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }
}
