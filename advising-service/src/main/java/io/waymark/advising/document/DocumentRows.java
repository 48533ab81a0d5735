package io.waymark.advising.document;

import io.waymark.advising.spool.SpooledFile;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the database knows of files: a row is there before the file is, and goes after it, so that no file is ever kept that
 * nobody knows of. A file is incoming until a transaction refers to it, then kept; or discarded, and then gone.
 */
@Component
@Transactional
class DocumentRows {

    private final JdbcClient jdbc;
    private final DocumentUsage usage;
    private final Clock clock;

    DocumentRows(JdbcClient jdbc, DocumentUsage usage, Clock clock) {
        this.jdbc = jdbc;
        this.usage = usage;
        this.clock = clock;
    }

    /** A file as it should be read. */
    record Measured(long bytes, String sha256) {}

    void expect(UUID id, SpooledFile file) {
        usage.claim(file.bytes());
        jdbc.sql("""
                        insert into document (institution_id, id, state, since, bytes, sha256)
                        values (:institution, :id, 'INCOMING', :now, :bytes, :sha256)
                        """)
                .param("institution", institution())
                .param("id", id)
                .param("now", now())
                .param("bytes", file.bytes())
                .param("sha256", file.sha256())
                .update();
    }

    void keep(UUID id) {
        var kept = jdbc.sql("""
                        update document set state = 'KEPT', since = :now
                        where institution_id = :institution and id = :id and state = 'INCOMING'
                        """)
                .param("institution", institution())
                .param("id", id)
                .param("now", now())
                .update();
        if (kept == 0) {
            throw new IllegalStateException("No such file is on its way in: " + id);
        }
    }

    /** Whether the file was still on its way in. A transaction that keeps it, and is not through yet, is waited for. */
    boolean discard(UUID id) {
        var bytes = jdbc.sql("""
                        update document set state = 'DISCARDED', since = :now
                        where institution_id = :institution and id = :id and state = 'INCOMING'
                        returning bytes
                        """)
                .param("institution", institution())
                .param("id", id)
                .param("now", now())
                .query(Long.class)
                .optional();
        bytes.ifPresent(usage::free);
        return bytes.isPresent();
    }

    @Transactional(readOnly = true)
    Optional<Measured> find(UUID id) {
        return jdbc.sql("""
                        select bytes, sha256 from document
                        where institution_id = :institution and id = :id and state = 'KEPT' and content is null
                        """)
                .param("institution", institution())
                .param("id", id)
                .query(Measured.class)
                .optional();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static UUID institution() {
        return CurrentInstitution.get().value();
    }
}
