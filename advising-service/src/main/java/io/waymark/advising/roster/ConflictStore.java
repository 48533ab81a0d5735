package io.waymark.advising.roster;

import io.waymark.advising.api.person.PersonBrief;
import io.waymark.advising.api.roster.ConflictChoice;
import io.waymark.advising.api.roster.RosterConflict;
import io.waymark.advising.api.roster.RosterConflict.Kind;
import io.waymark.advising.person.Advisees;
import io.waymark.core.paging.Cursor;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds and keeps where rosters contradict what people did by hand since the last import. */
@Component
class ConflictStore {

    /**
     * Something differs from the file and from what the last import said: somebody changed it. Of roles and cohorts that is
     * one which the last import gave and which is gone.
     */
    private static final String CONFLICTS = """
            select r.row_number, c.column_name, c.in_file, c.in_directory, c.kind
            from roster_row r
            join person p on p.institution_id = r.institution_id and p.number = r.number
            left join import_origin o on o.institution_id = p.institution_id and o.person_id = p.id
            left join assignment a on a.institution_id = p.institution_id and a.student_id = p.id and %s
            left join person v on v.institution_id = a.institution_id and v.id = a.advisor_id
            cross join lateral (
                select '' as column_name, '' as in_file, p.lifecycle as in_directory, 'INACTIVE' as kind
                where not p.active
                union all
                select changed.*, 'CHANGED_BY_HAND' from (values
                    ('given_name', r.given_name, p.given_name, o.given_name),
                    ('family_name', r.family_name, p.family_name, o.family_name),
                    ('email', r.email, p.email, o.email),
                    ('time_zone', r.time_zone, p.zone, o.zone),
                    ('advisor_number', case when r.student then r.advisor_number else '' end, coalesce(v.number, ''),
                        (select w.number from person w where w.institution_id = o.institution_id and w.id = o.advisor_id))
                    ) as compared (column_name, in_file, in_directory, said)
                cross join lateral (
                    select compared.column_name, compared.in_file, compared.in_directory
                    where compared.in_file <> '' and compared.in_directory <> compared.in_file
                      and compared.in_directory <> compared.said) changed
                union all
                select 'role', lower(role), lower(array_to_string(p.roles, ', ')), 'CHANGED_BY_HAND'
                from unnest(%s) as role where role <> all (p.roles) and role = any (o.roles)
                union all
                select 'cohort', cohort, '', 'CHANGED_BY_HAND'
                from unnest(%s) as cohort
                where cohort = any (o.cohorts) and not exists (
                    select from cohort_member m
                    join cohort h on h.institution_id = m.institution_id and h.id = m.cohort_id
                    where m.institution_id = p.institution_id and m.student_id = p.id and h.name = cohort)) c
            where %s and r.same_number is null
            """.formatted(
            Advisees.ADVISES_NOW, RosterOutcomes.ALL_ROLES, RosterOutcomes.ALL_COHORTS, RosterOutcomes.OF_ROSTER);

    private final JdbcClient jdbc;

    ConflictStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The kinds of conflicts in which everything stays as it is. */
    static String[] kept(ConflictChoice changedByHand, ConflictChoice inactive) {
        return Stream.of(
                        changedByHand == ConflictChoice.KEEP ? Kind.CHANGED_BY_HAND : null,
                        inactive == ConflictChoice.KEEP ? Kind.INACTIVE : null)
                .filter(Objects::nonNull)
                .map(Kind::name)
                .toArray(String[]::new);
    }

    /** Finds the conflicts of a roster anew. */
    void find(RosterId roster, Instant now) {
        jdbc.sql("delete from roster_conflict where institution_id = ? and roster_id = ?")
                .param(CurrentInstitution.get().value())
                .param(roster.value())
                .update();
        bind(jdbc.sql("""
                        insert into roster_conflict (
                            institution_id, roster_id, row_number, column_name, in_file, in_directory, kind)
                        select :institution, :roster, found.* from (%s) found
                        """.formatted(CONFLICTS)), roster, now).update();
    }

    void count(RosterId roster) {
        jdbc.sql("""
                        update roster set conflicts = (select count(*) from roster_conflict c
                            where c.institution_id = :institution and c.roster_id = :roster)
                        where institution_id = :institution and id = :roster
                        """)
                .param("institution", CurrentInstitution.get().value())
                .param("roster", roster.value())
                .update();
    }

    /** The row of a conflict that is to be overwritten and was not there when the roster was checked. */
    Optional<Integer> firstUnseen(RosterId roster, String[] kept, Instant now) {
        return bind(jdbc.sql("""
                        select found.row_number from (%s) found
                        where found.kind <> all (:kept) and not exists (
                            select from roster_conflict c where c.institution_id = :institution and c.roster_id = :roster
                              and c.row_number = found.row_number and c.column_name = found.column_name
                              and c.in_file = found.in_file and c.in_directory = found.in_directory)
                        order by found.row_number limit 1
                        """.formatted(CONFLICTS)), roster, now)
                .param("kept", kept)
                .query(Integer.class)
                .optional();
    }

    List<RosterConflict> list(RosterId roster, Optional<Cursor> after, int limit) {
        return jdbc.sql("""
                        select c.*, p.id, p.number, p.called_name, p.family_name from roster_conflict c
                        join roster_row r on r.institution_id = c.institution_id and r.roster_id = c.roster_id
                            and r.row_number = c.row_number
                        join person p on p.institution_id = c.institution_id and p.number = r.number
                        where c.institution_id = :institution and c.roster_id = :roster
                          and (c.row_number, c.column_name, c.in_file) > (:row, :column, :inFile)
                        order by c.row_number, c.column_name, c.in_file limit :limit
                        """)
                .param("institution", CurrentInstitution.get().value())
                .param("roster", roster.value())
                .param("row", after.map(it -> it.value(0, Integer::parseInt)).orElse(0))
                .param("column", after.map(it -> it.text(1)).orElse(""))
                .param("inFile", after.map(it -> it.text(2)).orElse(""))
                .param("limit", limit + 1)
                .query((row, _) -> read(row))
                .list();
    }

    static Cursor placeOf(RosterConflict conflict) {
        return Cursor.at(conflict.row(), conflict.column(), conflict.inFile());
    }

    private static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, RosterId roster, Instant now) {
        return statement
                .param("institution", CurrentInstitution.get().value())
                .param("roster", roster.value())
                .param("now", Timestamp.from(now));
    }

    private static RosterConflict read(ResultSet row) throws SQLException {
        return new RosterConflict(
                row.getInt("row_number"),
                new PersonBrief(
                        row.getObject("id", UUID.class), row.getString("called_name"), row.getString("family_name")),
                row.getString("number"),
                Kind.valueOf(row.getString("kind")),
                row.getString("column_name"),
                row.getString("in_file"),
                row.getString("in_directory"));
    }
}
