package io.waymark.advising.roster;

import io.waymark.advising.roster.MergeRow.Kept;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Works out what will be done about each person of a roster, and reads it a stretch at a time. */
@Component
class MergeRows {

    private static final int STRETCH = 1_000;

    /** What will be done about each row. */
    private static final String OUTCOMES = """
            update roster_row r set outcome = n.result, tell = n.another, person_id = coalesce(n.person_id, r.person_id)
            from (select r.row_number, %s as result, %s as another, p.id as person_id
                  from roster_row r %s where %s) n
            where %s and r.row_number = n.row_number
            """.formatted(
                    RosterOutcomes.RESULT,
                    RosterOutcomes.ANOTHER_PERSON,
                    RosterOutcomes.PRESENT,
                    RosterOutcomes.OF_ROSTER,
                    RosterOutcomes.OF_ROSTER);

    /** Whoever is not only a student comes first. */
    private static final String OF_PASS = RosterOutcomes.OF_ROSTER
            + " and r.same_number is null and (:students and r.student or not :students and r.staff)";

    /** The next rows to apply, and what will have been done about them; nobody counts twice. */
    private static final String NEXT_STRETCH = """
            select max(row_number) as last,
                   count(*) filter (where outcome = 'CREATED' and counts) as created,
                   count(*) filter (where outcome = 'CHANGED' and counts) as changed,
                   count(*) filter (where outcome = 'UNCHANGED' and counts) as unchanged
            from (select r.row_number, r.outcome, not (:students and r.staff) as counts from roster_row r
                  where %s and r.row_number > :after
                  order by r.row_number limit :stretch) next
            """.formatted(OF_PASS);

    private static final String ROWS =
            """
            select r.*, %s as all_roles, %s as all_cohorts, r.tell and not (:students and r.staff) as another, k.columns as kept_columns, k.roles as kept_roles,
                   k.cohorts as kept_cohorts
            from roster_row r
            %s
            where %s and r.row_number > :after and r.row_number <= :last and r.outcome in ('CREATED', 'CHANGED')
            order by r.row_number
            """.formatted(RosterOutcomes.ALL_ROLES, RosterOutcomes.ALL_COHORTS, RosterOutcomes.KEPT, OF_PASS);

    private final JdbcClient jdbc;

    MergeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Some rows up to the last of them, and what was done about how many people. */
    record Stretch(int last, int created, int changed, int unchanged) {

        boolean isEmpty() {
            return last == 0;
        }
    }

    void workOutOutcomes(Map<String, Object> parameters) {
        jdbc.sql(OUTCOMES).params(parameters).update();
    }

    Stretch next(boolean students, int after, Map<String, Object> parameters) {
        return jdbc.sql(NEXT_STRETCH)
                .params(parameters)
                .param("students", students)
                .param("after", after)
                .param("stretch", STRETCH)
                .query((row, _) -> new Stretch(
                        row.getInt("last"), row.getInt("created"), row.getInt("changed"), row.getInt("unchanged")))
                .single();
    }

    /** Those of a stretch about whom something is to be done. */
    List<MergeRow> of(boolean students, int after, Stretch stretch, Map<String, Object> parameters) {
        return jdbc.sql(ROWS)
                .params(parameters)
                .param("students", students)
                .param("after", after)
                .param("last", stretch.last())
                .query((row, _) -> read(row))
                .list();
    }

    /** The advisors whom the roster names for its students, by number. */
    Map<String, PersonId> namedAdvisors(Map<String, Object> parameters) {
        var found = new HashMap<String, PersonId>();
        jdbc.sql("""
                        select distinct v.number, v.id from roster_row r
                        join person v on v.institution_id = r.institution_id and v.number = r.advisor_number
                        where %s and r.same_number is null and r.student and r.advisor_number <> ''
                          and r.outcome in ('CREATED', 'CHANGED')
                        """.formatted(RosterOutcomes.OF_ROSTER))
                .params(parameters)
                .query((row, _) -> found.put(row.getString("number"), new PersonId(row.getObject("id", UUID.class))))
                .list();
        return found;
    }

    private static MergeRow read(ResultSet row) throws SQLException {
        var values = new EnumMap<RosterColumn, String>(RosterColumn.class);
        for (var column : RosterColumn.values()) {
            values.put(column, row.getString(column.header()));
        }
        return new MergeRow(
                new PersonId(row.getObject("person_id", UUID.class)),
                values,
                Arrays.stream((String[]) row.getArray("all_roles").getArray())
                        .map(Role::valueOf)
                        .collect(Collectors.toSet()),
                new HashSet<>(RosterRows.texts(row.getArray("all_cohorts"))),
                row.getString("outcome").equals("CREATED"),
                row.getBoolean("another"),
                new Kept(
                        RosterRows.texts(row.getArray("kept_columns")),
                        RosterRows.texts(row.getArray("kept_roles")),
                        RosterRows.texts(row.getArray("kept_cohorts"))));
    }
}
