package io.waymark.advising.imports;

import io.waymark.advising.imports.MergeRow.Kept;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Works out what will be done about each person of an import, and reads it a stretch at a time. */
@Component
class MergeRows {

    private static final int STRETCH = 1_000;

    /** Whoever is not only a student comes first. */
    private static final String OF_PASS = ImportOutcomes.OF_IMPORT
            + " and r.same_number is null and (:students and r.student or not :students and r.staff)";

    /** The next rows to apply, and what will have been done about them; nobody counts twice. */
    private static final String NEXT_STRETCH = """
            select max(row_number) as last,
                   count(*) filter (where outcome = 'CREATED' and counts) as created,
                   count(*) filter (where outcome = 'CHANGED' and counts) as changed,
                   count(*) filter (where outcome = 'UNCHANGED' and counts) as unchanged
            from (select r.row_number, r.outcome, not (:students and r.staff) as counts from import_row r
                  where %s and r.row_number > :after
                  order by r.row_number limit :stretch) next
            """.formatted(OF_PASS);

    private static final String ROWS =
            """
            select r.*, %s as all_roles, %s as all_cohorts, r.tell and not (:students and r.staff) as another,
                   k.columns as kept_columns, k.roles as kept_roles, k.cohorts as kept_cohorts
            from import_row r
            %s
            where %s and r.row_number > :after and r.row_number <= :last and r.outcome in ('CREATED', 'CHANGED')
            order by r.row_number
            """.formatted(ImportOutcomes.ALL_ROLES, ImportOutcomes.ALL_COHORTS, ImportOutcomes.KEPT, OF_PASS);

    private final JdbcClient jdbc;
    private final StagedRows staged;

    MergeRows(JdbcClient jdbc, StagedRows staged) {
        this.jdbc = jdbc;
        this.staged = staged;
    }

    MergeStretch next(boolean students, int after, Map<String, Object> parameters) {
        return jdbc.sql(NEXT_STRETCH)
                .params(parameters)
                .param("students", students)
                .param("after", after)
                .param("stretch", STRETCH)
                .query((row, _) -> new MergeStretch(
                        row.getInt("last"), row.getInt("created"), row.getInt("changed"), row.getInt("unchanged")))
                .single();
    }

    /** Those of a stretch about whom something is to be done. */
    List<MergeRow> of(boolean students, int after, MergeStretch stretch, Map<String, Object> parameters) {
        return jdbc.sql(ROWS)
                .params(parameters)
                .param("students", students)
                .param("after", after)
                .param("last", stretch.last())
                .query((row, _) -> read(row))
                .list();
    }

    /** The numbers of the advisors whom students are assigned to. */
    List<String> namedAdvisors(Map<String, Object> parameters) {
        return jdbc.sql("""
                        select distinct r.advisor_number from import_row r
                        where %s and r.assigned
                        """.formatted(ImportOutcomes.OF_IMPORT))
                .params(parameters)
                .query((row, _) -> row.getString(1))
                .list();
    }

    private MergeRow read(ResultSet row) throws SQLException {
        return new MergeRow(
                row.getInt("row_number"),
                new PersonId(row.getObject("person_id", UUID.class)),
                StagedRows.values(row),
                staged.texts(row.getString("attributes")),
                StagedRows.texts(row.getArray("all_roles")).stream()
                        .map(Role::valueOf)
                        .collect(Collectors.toSet()),
                new HashSet<>(StagedRows.texts(row.getArray("all_cohorts"))),
                row.getString("outcome").equals("CREATED"),
                row.getBoolean("another"),
                row.getBoolean("assigned"),
                new Kept(
                        StagedRows.texts(row.getArray("kept_columns")),
                        StagedRows.texts(row.getArray("kept_roles")),
                        StagedRows.texts(row.getArray("kept_cohorts"))));
    }
}
