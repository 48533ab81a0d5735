package io.waymark.advising.document;

import io.waymark.core.refusal.RuleViolationException;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How much a college keeps, and may keep. Its one row is locked by whoever adds to it, so that two do not pass together. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DocumentUsage {

    private final JdbcClient jdbc;
    private final DocumentProperties properties;

    DocumentUsage(JdbcClient jdbc, DocumentProperties properties) {
        this.jdbc = jdbc;
        this.properties = properties;
    }

    void claim(long bytes) {
        var quota = quota();
        var claimed = jdbc.sql("""
                        insert into document_usage (institution_id, bytes)
                        select :institution, :bytes where :bytes <= :quota
                        on conflict (institution_id) do update set bytes = document_usage.bytes + excluded.bytes
                        where document_usage.bytes + excluded.bytes <= :quota
                        """)
                .param("institution", institution())
                .param("bytes", bytes)
                .param("quota", quota)
                .update();
        if (claimed == 0) {
            throw new RuleViolationException(
                    "document-quota-reached",
                    "Your college has no room left for files. Ask an admin of your college for more.",
                    Map.of("quota", quota));
        }
    }

    /** For what is kept already: it counts, whatever the quota says. */
    void add(long bytes) {
        jdbc.sql("""
                        insert into document_usage (institution_id, bytes) values (:institution, :bytes)
                        on conflict (institution_id) do update set bytes = document_usage.bytes + excluded.bytes
                        """).param("institution", institution()).param("bytes", bytes).update();
    }

    void free(long bytes) {
        jdbc.sql("update document_usage set bytes = bytes - :bytes where institution_id = :institution")
                .param("institution", institution())
                .param("bytes", bytes)
                .update();
    }

    long bytes() {
        return jdbc.sql("select bytes from document_usage where institution_id = :institution")
                .param("institution", institution())
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    long quota() {
        return jdbc.sql("select bytes from document_quota where institution_id = :institution")
                .param("institution", institution())
                .query(Long.class)
                .optional()
                .orElse(properties.quota().toBytes());
    }

    /** Nothing: the quota of all colleges holds again. */
    void allow(@Nullable Long bytes) {
        if (bytes == null) {
            jdbc.sql("delete from document_quota where institution_id = :institution")
                    .param("institution", institution())
                    .update();
        } else {
            jdbc.sql("""
                            insert into document_quota (institution_id, bytes) values (:institution, :bytes)
                            on conflict (institution_id) do update set bytes = excluded.bytes
                            """)
                    .param("institution", institution())
                    .param("bytes", bytes)
                    .update();
        }
    }

    private static UUID institution() {
        return CurrentInstitution.get().value();
    }
}
