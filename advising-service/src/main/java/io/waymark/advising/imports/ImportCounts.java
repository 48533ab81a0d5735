package io.waymark.advising.imports;

import io.waymark.kit.tenancy.CurrentInstitution;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Counts how far imports have come, and what became of their rows. */
@Component
class ImportCounts {

    private final JdbcClient jdbc;
    private final MissingStudents missing;

    ImportCounts(JdbcClient jdbc, MissingStudents missing) {
        this.jdbc = jdbc;
        this.missing = missing;
    }

    void checked(ImportId upload, List<StagedRow> rows) {
        update(
                upload,
                "checked = checked + %d, created = created + %d, changed = changed + %d, unchanged = unchanged + %d, repeated = repeated + %d"
                        .formatted(
                                rows.size(),
                                count(rows, "CREATED"),
                                count(rows, "CHANGED"),
                                count(rows, "UNCHANGED"),
                                count(rows, "REPEATED")));
    }

    private static long count(List<StagedRow> rows, String outcome) {
        return rows.stream().filter(it -> it.outcome().equals(outcome)).count();
    }

    void finishCheck(ImportId upload, Instant at) {
        missing.find(upload);
        jdbc.sql("""
                        update import set state = 'CHECKED', checked_at = :at, missing = (
                            select count(*) from import_missing m where m.institution_id = :institution and m.import_id = :id)
                        where institution_id = :institution and id = :id
                        """)
                .param("at", Timestamp.from(at))
                .param("institution", CurrentInstitution.get().value())
                .param("id", upload.value())
                .update();
    }

    /** What is applied is counted from none again, also when an attempt was cut off. */
    void countAnew(ImportId upload) {
        update(upload, "created = 0, changed = 0, unchanged = 0", "APPLYING");
    }

    /** In a transaction of its own, so that it is seen before all is applied. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void applied(ImportId upload, MergeStretch stretch) {
        update(
                upload,
                "created = created + %d, changed = changed + %d, unchanged = unchanged + %d"
                        .formatted(stretch.created(), stretch.changed(), stretch.unchanged()),
                "APPLYING");
    }

    void applied(ImportId upload, Instant at) {
        jdbc.sql("""
                        update import r set state = 'APPLIED', applied_at = :at,
                            created = n.created, changed = n.changed, unchanged = n.unchanged
                        from (select count(*) filter (where outcome = 'CREATED') as created,
                                     count(*) filter (where outcome = 'CHANGED') as changed,
                                     count(*) filter (where outcome = 'UNCHANGED') as unchanged
                              from import_row where institution_id = :institution and import_id = :id) n
                        where r.institution_id = :institution and r.id = :id
                        """)
                .param("at", Timestamp.from(at))
                .param("institution", CurrentInstitution.get().value())
                .param("id", upload.value())
                .update();
    }

    private void update(ImportId upload, String change) {
        jdbc.sql("update import set " + change + " where institution_id = ? and id = ?")
                .param(CurrentInstitution.get().value())
                .param(upload.value())
                .update();
    }

    private void update(ImportId upload, String change, String state) {
        jdbc.sql("update import set " + change + " where institution_id = ? and id = ? and state = ?")
                .param(CurrentInstitution.get().value())
                .param(upload.value())
                .param(state)
                .update();
    }
}
