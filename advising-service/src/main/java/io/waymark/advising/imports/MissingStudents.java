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

/** Finds the active students whom an import does not mention; nobody, once its rows are gone or where it holds only some people. */
@Component
class MissingStudents {

    private static final String MISSING = """
            from person p
            left join import_origin o on o.institution_id = p.institution_id and o.person_id = p.id
            where p.institution_id = :institution and p.active and 'STUDENT' = any (p.roles)
              and exists (select from import i where i.institution_id = :institution and i.id = :import
                  and i.readable and not i.partial and i.errors = 0
                  and (i.state in ('CHECKED', 'APPLIED')))
              and exists (select from import_row r where r.institution_id = :institution and r.import_id = :import)
              and not exists (select from import_row r where r.institution_id = p.institution_id
                  and r.import_id = :import and r.number = p.number)
            """;

    private final JdbcClient jdbc;

    MissingStudents(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
