package io.waymark.advising.document;

import io.waymark.advising.spool.Spool;
import io.waymark.advising.spool.SpooledFile;
import io.waymark.kit.night.NightlyWork;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.unit.DataSize;

/**
 * Files from the days when they were kept in the database. Each moves to the store when it is first read, and all of them
 * at night, one by one.
 */
@Component
class DocumentsInDatabase {

    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final DocumentStore store;
    private final DocumentUsage usage;

    DocumentsInDatabase(JdbcClient jdbc, TransactionOperations transaction, DocumentStore store, DocumentUsage usage) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.store = store;
        this.usage = usage;
    }

    void moveAll() {
        NightlyWork.each(all(), this::move);
    }

    /** Moves a file, if it is still here and nobody moves it first. */
    void move(UUID id) {
        var content = new ContentInDatabase(jdbc, transaction, id);
        if (content.bytes() == 0) {
            return;
        }
        try (var file = Spool.take(content, DataSize.ofBytes(content.bytes()))) {
            if (file.bytes() == content.bytes()) {
                store.put(id, file);
                transaction.executeWithoutResult(_ -> moved(id, file));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void moved(UUID id, SpooledFile file) {
        var moved = jdbc.sql("""
                        update document set content = null, bytes = :bytes, sha256 = :sha256
                        where institution_id = :institution and id = :id and content is not null
                        """)
                .param("institution", CurrentInstitution.get().value())
                .param("id", id)
                .param("bytes", file.bytes())
                .param("sha256", file.sha256())
                .update();
        if (moved == 1) {
            usage.add(file.bytes());
        }
    }

    private List<UUID> all() {
        return transaction.execute(_ -> jdbc.sql("""
                        select id from document
                        where institution_id = :institution and content is not null and octet_length(content) > 0
                        """)
                .param("institution", CurrentInstitution.get().value())
                .query((row, _) -> row.getObject("id", UUID.class))
                .list());
    }
}
