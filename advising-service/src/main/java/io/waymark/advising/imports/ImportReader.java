package io.waymark.advising.imports;

import io.waymark.advising.api.csv.FileReading;
import io.waymark.advising.api.imports.ImportFailure;
import io.waymark.advising.api.imports.ImportState;
import io.waymark.advising.api.imports.ImportView;
import io.waymark.advising.api.person.PersonBrief;
import io.waymark.core.paging.Cursor;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.kit.tenancy.CurrentInstitution;
import io.waymark.kit.time.Moments;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads imports, with who uploaded and applied them. */
@Component
class ImportReader {

    private static final String IMPORTS = """
            select r.*, r.foreign_header -> 'headings' <> '[]' as mappable, u.called_name as uploader_given, u.family_name as uploader_family,
                   a.called_name as applier_given, a.family_name as applier_family
            from import r
            left join person u on u.institution_id = r.institution_id and u.id = r.uploaded_by
            left join person a on a.institution_id = r.institution_id and a.id = r.applied_by
            where r.institution_id = :institution
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ImportReader(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    List<ImportView> list(Optional<Cursor> after, int limit) {
        var statement = jdbc.sql(
                        IMPORTS + (after.isEmpty() ? "" : "and r.id < :id ") + "order by r.id desc limit :limit")
                .param("institution", CurrentInstitution.get().value())
                .param("limit", limit + 1);
        after.ifPresent(place -> statement.param("id", place.value(0, UUID::fromString)));
        return statement.query((row, _) -> read(row)).list();
    }

    int count() {
        return jdbc.sql("select count(*) from import where institution_id = :institution")
                .param("institution", CurrentInstitution.get().value())
                .query(Integer.class)
                .single();
    }

    ImportView find(ImportId upload) {
        return jdbc.sql(IMPORTS + "and r.id = :id")
                .param("institution", CurrentInstitution.get().value())
                .param("id", upload.value())
                .query((row, _) -> read(row))
                .optional()
                .orElseThrow(() -> new NotFoundException("no-such-import", "There is no such import."));
    }

    private ImportView read(ResultSet row) throws SQLException {
        return new ImportView(
                row.getObject("id", UUID.class),
                row.getString("name"),
                ImportState.valueOf(row.getString("state")),
                row.getLong("bytes"),
                row.getInt("row_count"),
                row.getInt("checked"),
                row.getInt("created"),
                row.getInt("changed"),
                row.getInt("unchanged"),
                row.getInt("repeated"),
                row.getInt("errors"),
                row.getInt("conflicts"),
                row.getInt("missing"),
                row.getBoolean("partial"),
                row.getBoolean("readable"),
                row.getBoolean("mappable"),
                json.readValue(row.getString("reading"), FileReading.class),
                Objects.requireNonNull(brief(row, "uploaded_by", "uploader")),
                row.getTimestamp("uploaded_at").toInstant(),
                Moments.in(row, "checked_at"),
                brief(row, "applied_by", "applier"),
                Moments.in(row, "applied_at"),
                failure(row.getString("failure")));
    }

    private @Nullable ImportFailure failure(@Nullable String written) {
        return written == null ? null : json.readValue(written, ImportFailure.class);
    }

    private static @Nullable PersonBrief brief(ResultSet row, String id, String prefix) throws SQLException {
        var person = row.getObject(id, UUID.class);
        return person == null
                ? null
                : new PersonBrief(person, row.getString(prefix + "_given"), row.getString(prefix + "_family"));
    }
}
