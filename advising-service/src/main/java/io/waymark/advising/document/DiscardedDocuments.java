package io.waymark.advising.document;

import io.waymark.kit.tenancy.CurrentInstitution;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Rows of files that are not to be kept, until the files are gone. */
@Component
@Transactional
class DiscardedDocuments {

    private final JdbcClient jdbc;
    private final DocumentUsage usage;

    DiscardedDocuments(JdbcClient jdbc, DocumentUsage usage) {
        this.jdbc = jdbc;
        this.usage = usage;
    }

    /** Discards all that came in before a moment and were never kept. */
    void discardIncoming(Instant before, Instant now) {
        var bytes = jdbc.sql("""
                        update document set state = 'DISCARDED', since = :now
                        where institution_id = :institution and state = 'INCOMING' and since < :before
                        returning bytes
                        """)
                .param("institution", institution())
                .param("now", Timestamp.from(now))
                .param("before", Timestamp.from(before))
                .query(Long.class)
                .list();
        usage.free(bytes.stream().mapToLong(Objects::requireNonNull).sum());
    }

    @Transactional(readOnly = true)
    List<UUID> next(int limit) {
        return jdbc.sql("""
                        select id from document
                        where institution_id = :institution and state = 'DISCARDED' order by since limit :limit
                        """)
                .param("institution", institution())
                .param("limit", limit)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    void forget(List<UUID> ids) {
        jdbc.sql("""
                        delete from document
                        where institution_id = :institution and id = any (:ids) and state = 'DISCARDED'
                        """)
                .param("institution", institution())
                .param("ids", ids.toArray(UUID[]::new))
                .update();
    }

    private static UUID institution() {
        return CurrentInstitution.get().value();
    }
}
