package io.waymark.advising.imports;

import io.waymark.core.identity.PersonId;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.core.text.WrittenText;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps which column is which in files of other systems, by their headings. */
@Component
class MappingStore {

    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    MappingStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    RememberedColumns remembered() {
        var byHeader = new HashMap<String, ColumnMapping>();
        var headings = new HashSet<String>();
        jdbc.sql("select * from import_mapping where institution_id = ?")
                .param(CurrentInstitution.get().value())
                .query((row, _) -> {
                    byHeader.put(
                            row.getString("header"),
                            new ColumnMapping(
                                    row.getString("source"),
                                    json.readValue(row.getString("targets"), TEXTS),
                                    row.getString("everybody")));
                    return json.readValue(row.getString("headings"), TEXTS);
                })
                .list()
                .forEach(names -> names.stream()
                        .map(WrittenText::asKey)
                        .filter(it -> !it.isEmpty())
                        .forEach(headings::add));
        return new RememberedColumns(byHeader, headings);
    }

    ForeignHeader foreign(ImportId upload) {
        return jdbc.sql("select foreign_header from import where institution_id = ? and id = ?")
                .param(CurrentInstitution.get().value())
                .param(upload.value())
                .query((row, _) -> json.readValue(row.getString(1), ForeignHeader.class))
                .optional()
                .orElseThrow(() -> new NotFoundException("no-such-import", "There is no such import."));
    }

    void keep(List<String> headings, ColumnMapping mapping, PersonId by, Instant at) {
        jdbc.sql("""
                        insert into import_mapping (
                            institution_id, header, headings, source, targets, everybody, said_by, said_at)
                        values (?, ?, ?::jsonb, ?, ?::jsonb, ?, ?, ?)
                        on conflict (institution_id, header) do update
                        set source = excluded.source, targets = excluded.targets, everybody = excluded.everybody,
                            said_by = excluded.said_by, said_at = excluded.said_at
                        """)
                .param(CurrentInstitution.get().value())
                .param(ColumnMapping.key(headings))
                .param(json.writeValueAsString(headings))
                .param(mapping.source())
                .param(json.writeValueAsString(mapping.targets()))
                .param(mapping.everybody())
                .param(by.value())
                .param(Timestamp.from(at))
                .update();
    }
}
