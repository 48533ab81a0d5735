package io.waymark.advising.imports;

import io.waymark.advising.api.imports.ConflictChoice;
import io.waymark.advising.api.imports.ImportView;
import io.waymark.core.identity.PersonId;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps imports, and lets one at a time move them on. */
@Component
class ImportStore {

    private final JdbcClient jdbc;
    private final ImportReader reader;
    private final JsonMapper json;

    ImportStore(JdbcClient jdbc, ImportReader reader, JsonMapper json) {
        this.jdbc = jdbc;
        this.reader = reader;
        this.json = json;
    }

    void add(ImportId upload, String name, boolean partial, PersonId by, Instant at) {
        jdbc.sql("""
                        insert into import (
                            institution_id, id, name, partial, state, bytes, row_count, uploaded_by, uploaded_at)
                        values (?, ?, ?, ?, 'CHECKING', 0, 0, ?, ?)
                        """)
                .param(CurrentInstitution.get().value())
                .param(upload.value())
                .param(name)
                .param(partial)
                .param(by.value())
                .param(Timestamp.from(at))
                .update();
    }

    void received(ImportId upload, long bytes, ImportFile.Contents contents) {
        jdbc.sql("""
                        update import set bytes = ?, row_count = ?, readable = ?, reading = ?::jsonb, foreign_header = ?::jsonb, attribute_keys = ?
                        where institution_id = ? and id = ?
                        """)
                .param(bytes)
                .param(contents.rows())
                .param(contents.readable())
                .param(json.writeValueAsString(contents.reading()))
                .param(json.writeValueAsString(contents.foreign()))
                .param(contents.attributes().toArray(String[]::new))
                .param(CurrentInstitution.get().value())
                .param(upload.value())
                .update();
    }

    /** The attributes of which the file has columns. */
    Set<String> attributeKeys(ImportId upload) {
        return Set.copyOf(jdbc.sql("select unnest(attribute_keys) from import where institution_id = ? and id = ?")
                .param(CurrentInstitution.get().value())
                .param(upload.value())
                .query((row, _) -> row.getString(1))
                .list());
    }

    /** As {@link ImportReader#find}, and nobody else moves it on until the transaction ends. */
    ImportView lock(ImportId upload) {
        jdbc.sql("select 1 from import where institution_id = ? and id = ? for update")
                .param(CurrentInstitution.get().value())
                .param(upload.value())
                .query((row, _) -> row.getInt(1))
                .list();
        return reader.find(upload);
    }

    /** What the admin chose to do about conflicts. */
    MergeTerms terms(ImportId upload, PersonId by, Instant now) {
        return jdbc.sql("select changed_by_hand, inactive from import where institution_id = ? and id = ?")
                .param(CurrentInstitution.get().value())
                .param(upload.value())
                .query((row, _) -> new MergeTerms(
                        by,
                        now,
                        ConflictChoice.valueOf(row.getString("changed_by_hand")),
                        ConflictChoice.valueOf(row.getString("inactive"))))
                .single();
    }

    /**
     * As {@link ImportReader#find}, and nobody else applies it until the transaction ends. The import itself stays free for
     * {@link ImportCounts#applied(ImportId, MergeStretch)}.
     */
    ImportView lockForApplying(ImportId upload) {
        jdbc.sql("select 1 from (select pg_advisory_xact_lock(hashtextextended(?, 0))) locked")
                .param("apply-import " + upload)
                .query((row, _) -> row.getInt(1))
                .single();
        return reader.find(upload);
    }
}
