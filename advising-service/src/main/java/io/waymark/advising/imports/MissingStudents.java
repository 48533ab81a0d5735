package io.waymark.advising.imports;

import io.waymark.advising.api.imports.MissingStudent;
import io.waymark.advising.api.person.PersonBrief;
import io.waymark.core.identity.PersonId;
import io.waymark.core.paging.Cursor;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds the active students whom an import does not mention: those that there were when it was checked, of a file without errors
 * that tells of all students.
 */
@Component
class MissingStudents {

    private static final String FIND = """
            insert into import_missing (institution_id, import_id, person_id)
            select p.institution_id, :import, p.id from person p
            where p.institution_id = :institution and p.active and 'STUDENT' = any (p.roles)
              and exists (select from import i where i.institution_id = :institution and i.id = :import
                  and i.readable and not i.partial and i.errors = 0)
              and exists (select from import_row r where r.institution_id = :institution and r.import_id = :import
                  and r.student)
              and not exists (select from import_row r where r.institution_id = p.institution_id
                  and r.import_id = :import and r.number = p.number)
            """;

    /** Who has left since is missing no more, nor is whom a file mentions that was applied later. */
    private static final String MISSING = """
            from import_missing m
            join import i on i.institution_id = m.institution_id and i.id = m.import_id
            join person p on p.institution_id = m.institution_id and p.id = m.person_id
            left join import_origin o on o.institution_id = p.institution_id and o.person_id = p.id
            where m.institution_id = :institution and m.import_id = :import and i.state in ('CHECKED', 'APPLIED')
              and p.active and 'STUDENT' = any (p.roles)
              and not exists (select from import later
                  join import_row r on r.institution_id = later.institution_id and r.import_id = later.id
                  where later.institution_id = :institution and later.state = 'APPLIED'
                    and later.applied_at > i.checked_at and r.number = p.number)
            """;

    private final JdbcClient jdbc;

    MissingStudents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Once, at the end of the check. */
    void find(ImportId upload) {
        of(upload, FIND).update();
    }

    List<MissingStudent> list(ImportId upload, Optional<Cursor> after, int limit) {
        return of(
                        upload,
                        "select p.id, p.number, p.email, p.called_name, p.family_name, o.person_id is null as by_hand "
                                + MISSING + " and p.number > :after order by p.number limit :limit")
                .param("after", after.map(it -> it.text(0)).orElse(""))
                .param("limit", limit + 1)
                .query((row, _) -> new MissingStudent(
                        new PersonBrief(
                                row.getObject("id", UUID.class),
                                row.getString("called_name"),
                                row.getString("family_name")),
                        row.getString("number"),
                        row.getString("email"),
                        row.getBoolean("by_hand")))
                .list();
    }

    /** Those of these, or else all whom an import wrote about before. */
    List<PersonId> among(ImportId upload, @Nullable Collection<UUID> students) {
        var which = students == null ? " and o.person_id is not null" : " and p.id = any (:students)";
        var statement = of(upload, "select p.id " + MISSING + which);
        if (students != null) {
            statement.param("students", students.toArray(UUID[]::new));
        }
        return statement
                .query((row, _) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }

    int activeStudents() {
        return jdbc.sql("select count(*) from person where institution_id = ? and active and 'STUDENT' = any (roles)")
                .param(CurrentInstitution.get().value())
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec of(ImportId upload, String statement) {
        return jdbc.sql(statement)
                .param("institution", CurrentInstitution.get().value())
                .param("import", upload.value());
    }
}
