package io.waymark.advising.imports;

import io.waymark.advising.api.imports.ConflictChoice;
import io.waymark.advising.api.imports.ImportConflict;
import io.waymark.advising.api.imports.ImportConflict.ConflictKind;
import io.waymark.advising.api.person.PersonBrief;
import io.waymark.core.identity.PersonId;
import io.waymark.core.paging.Cursor;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps where imports contradict what people did by hand since the last import. */
@Component
class ConflictStore {

    private final JdbcClient jdbc;

    ConflictStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The kinds of conflicts in which everything stays as it is. */
    static String[] kept(ConflictChoice changedByHand, ConflictChoice inactive) {
        return Stream.of(
                        changedByHand == ConflictChoice.KEEP ? ConflictKind.CHANGED_BY_HAND : null,
                        inactive == ConflictChoice.KEEP ? ConflictKind.INACTIVE : null)
                .filter(Objects::nonNull)
                .map(ConflictKind::name)
                .toArray(String[]::new);
    }

    void count(ImportId upload) {
        jdbc.sql("""
                        update import set conflicts = (select count(*) from import_conflict c
                            where c.institution_id = :institution and c.import_id = :import)
                        where institution_id = :institution and id = :import
                        """)
                .param("institution", CurrentInstitution.get().value())
                .param("import", upload.value())
                .update();
    }

    List<ImportConflict> list(ImportId upload, Optional<Cursor> after, int limit) {
        return jdbc.sql("""
                        select c.*, p.id, p.number, p.called_name, p.family_name from import_conflict c
                        join import_row r on r.institution_id = c.institution_id and r.import_id = c.import_id
                            and r.row_number = c.row_number
                        join person p on p.institution_id = c.institution_id and p.number = r.number
                        where c.institution_id = :institution and c.import_id = :import
                          and (c.row_number, c.column_name, c.in_file) > (:row, :column, :inFile)
                        order by c.row_number, c.column_name, c.in_file limit :limit
                        """)
                .param("institution", CurrentInstitution.get().value())
                .param("import", upload.value())
                .param("row", after.map(it -> it.value(0, Integer::parseInt)).orElse(0))
                .param("column", after.map(it -> it.text(1)).orElse(""))
                .param("inFile", after.map(it -> it.text(2)).orElse(""))
                .param("limit", limit + 1)
                .query((row, _) -> read(row))
                .list();
    }

    /** Whom of them the college teaches: their records are those that reading leaves a trace of. */
    Set<PersonId> students(Collection<ImportConflict> conflicts) {
        return Set.copyOf(jdbc.sql("""
                        select id from person
                        where institution_id = ? and id = any (?) and 'STUDENT' = any (roles)
                        """)
                .param(CurrentInstitution.get().value())
                .param(conflicts.stream().map(it -> it.person().id()).toArray(UUID[]::new))
                .query((row, _) -> new PersonId(row.getObject(1, UUID.class)))
                .list());
    }

    static Cursor placeOf(ImportConflict conflict) {
        return Cursor.at(conflict.row(), conflict.column(), conflict.inFile());
    }

    private static ImportConflict read(ResultSet row) throws SQLException {
        return new ImportConflict(
                row.getInt("row_number"),
                new PersonBrief(
                        row.getObject("id", UUID.class), row.getString("called_name"), row.getString("family_name")),
                row.getString("number"),
                ConflictKind.valueOf(row.getString("kind")),
                row.getString("column_name"),
                row.getString("in_file"),
                row.getString("in_directory"));
    }
}
