package io.waymark.advising.imports;

import io.waymark.core.identity.PersonId;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Knows of whom the other services have not heard yet after an import was applied. */
@Component
class ImportNews {

    private final JdbcClient jdbc;

    ImportNews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next people to tell the other services about; remembers how far that has come. */
    List<PersonId> nextToTell(ImportId upload, int limit) {
        var rows = jdbc.sql("""
                        select r.row_number, r.person_id from import_row r
                        where r.institution_id = :institution and r.import_id = :import and r.tell
                          and r.row_number > (select told from import where institution_id = :institution and id = :import)
                        order by r.row_number limit :limit
                        """)
                .param("institution", CurrentInstitution.get().value())
                .param("import", upload.value())
                .param("limit", limit)
                .query((row, _) -> Map.entry(row.getInt(1), new PersonId(row.getObject(2, UUID.class))))
                .list();
        if (!rows.isEmpty()) {
            jdbc.sql("update import set told = ? where institution_id = ? and id = ?")
                    .param(rows.getLast().getKey())
                    .param(CurrentInstitution.get().value())
                    .param(upload.value())
                    .update();
        }
        return rows.stream().map(Map.Entry::getValue).toList();
    }
}
