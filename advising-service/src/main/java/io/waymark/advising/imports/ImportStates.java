package io.waymark.advising.imports;

import io.waymark.advising.api.imports.ConflictChoice;
import io.waymark.advising.api.imports.ImportFailure;
import io.waymark.advising.api.imports.ImportState;
import io.waymark.core.identity.PersonId;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Moves imports from one state to the next. */
@Component
class ImportStates {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ImportStates(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void beginApplying(ImportId upload, PersonId by, ConflictChoice changedByHand, ConflictChoice inactive) {
        update(
                upload,
                "state = 'APPLYING', applied_by = '%s', changed_by_hand = '%s', inactive = '%s'"
                        .formatted(by, changedByHand, inactive));
    }

    void discard(ImportId upload) {
        update(upload, "state = 'DISCARDED'");
    }

    /** Stops what was uploaded before a time and never applied: it says too little about the directory of today. */
    @Transactional
    public void discardThoseBefore(Instant time) {
        jdbc.sql("""
                        update import set state = 'DISCARDED'
                        where institution_id = ? and state = 'CHECKED' and uploaded_at < ?
                        """)
                .param(CurrentInstitution.get().value())
                .param(Timestamp.from(time))
                .update();
    }

    /** What was shown of the cells of imports that were closed before a time. */
    @Transactional
    public void forgetCells(Instant time) {
        jdbc.sql("""
                        update import set foreign_header = ?::jsonb, reading = reading || '{"samples": []}'
                        where institution_id = ? and state in ('APPLIED', 'DISCARDED', 'FAILED')
                          and coalesce(applied_at, uploaded_at) < ?
                          and (foreign_header -> 'headings' <> '[]' or coalesce(reading -> 'samples', '[]') <> '[]')
                        """)
                .param(json.writeValueAsString(ForeignHeader.NONE))
                .param(CurrentInstitution.get().value())
                .param(Timestamp.from(time))
                .update();
    }

    /** @return whether it was in that state until now */
    boolean fail(ImportId upload, ImportState during, ImportFailure failure) {
        return jdbc.sql("""
                        update import set state = 'FAILED', failure = ?::jsonb, created = 0, changed = 0, unchanged = 0
                        where institution_id = ? and id = ? and state = ?
                        """)
                        .param(json.writeValueAsString(failure))
                        .param(CurrentInstitution.get().value())
                        .param(upload.value())
                        .param(during.name())
                        .update()
                == 1;
    }

    private void update(ImportId upload, String change) {
        jdbc.sql("update import set " + change + " where institution_id = ? and id = ?")
                .param(CurrentInstitution.get().value())
                .param(upload.value())
                .update();
    }
}
