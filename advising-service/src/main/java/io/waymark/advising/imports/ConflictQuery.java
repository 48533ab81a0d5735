package io.waymark.advising.imports;

import io.waymark.advising.person.Advisees;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds where imports contradict what people did by hand since the last import. */
@Component
class ConflictQuery {

    /**
     * Something differs from the file and from what there was after the last import: somebody changed it. Of roles and cohorts
     * that is one which the last import gave and which is gone.
     */
    private static final String CONFLICTS =
            """
            select r.row_number, c.column_name, c.in_file, c.in_directory, c.kind
            from import_row r
            join person p on p.institution_id = r.institution_id and p.number = r.number
            left join import_origin o on o.institution_id = p.institution_id and o.person_id = p.id
            left join assignment a on a.institution_id = p.institution_id and a.student_id = p.id and %s
            left join person v on v.institution_id = a.institution_id and v.id = a.advisor_id
            cross join lateral (
                select '' as column_name, '' as in_file, p.lifecycle as in_directory, 'INACTIVE' as kind
                where not p.active
                union all
                %s) c
            where %s and r.same_number is null
            """.formatted(Advisees.ADVISES_NOW, ChangedByHand.SQL, ImportOutcomes.OF_IMPORT);

    private static final String UNSEEN = """
            select found.row_number from (%2$s) found
            where %1$s and not exists (
                select from import_conflict c where c.institution_id = :institution and c.import_id = :import
                  and c.row_number = found.row_number and c.column_name = found.column_name
                  and c.in_file = found.in_file and c.in_directory = found.in_directory)
            order by found.row_number limit 1
            """;

    private final JdbcClient jdbc;

    ConflictQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Finds the conflicts of an import anew. */
    void find(ImportId upload, Instant now) {
        jdbc.sql("delete from import_conflict where institution_id = ? and import_id = ?")
                .param(CurrentInstitution.get().value())
                .param(upload.value())
                .update();
        bind(jdbc.sql("""
                        insert into import_conflict (
                            institution_id, import_id, row_number, column_name, in_file, in_directory, kind)
                        select :institution, :import, found.* from (%s) found
                        """.formatted(CONFLICTS)), upload, now).update();
    }

    /** The row of a conflict that is to be overwritten and was not there when the import was checked. */
    Optional<Integer> firstUnseen(ImportId upload, String[] kept, Instant now) {
        return bind(jdbc.sql(UNSEEN.formatted("found.kind <> all (:kept)", CONFLICTS)), upload, now)
                .param("kept", kept)
                .query(Integer.class)
                .optional();
    }

    /** The first of these rows, about which something will be written, with a conflict that has not been found yet. */
    Optional<Integer> firstNew(ImportId upload, Collection<Integer> rows, Instant now) {
        return bind(jdbc.sql(UNSEEN.formatted("true", CONFLICTS + " and r.row_number = any (:rows)")), upload, now)
                .param("rows", rows.toArray(Integer[]::new))
                .query(Integer.class)
                .optional();
    }

    private static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, ImportId upload, Instant now) {
        return statement
                .param("institution", CurrentInstitution.get().value())
                .param("import", upload.value())
                .param("now", Timestamp.from(now));
    }
}
