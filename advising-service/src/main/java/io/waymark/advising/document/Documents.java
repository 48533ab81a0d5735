package io.waymark.advising.document;

import io.waymark.advising.spool.SpooledFile;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files that something in the database refers to. The store is never asked within a transaction, which would hold a
 * connection meanwhile; only {@link #keep} belongs into the transaction that refers to the file.
 */
@Component
public class Documents {

    private static final Logger LOG = LoggerFactory.getLogger(Documents.class);

    private final DocumentStore store;
    private final DocumentRows rows;
    private final DiscardedDocuments discarded;
    private final DocumentsInDatabase inDatabase;

    Documents(DocumentStore store, DocumentRows rows, DiscardedDocuments discarded, DocumentsInDatabase inDatabase) {
        this.store = store;
        this.rows = rows;
        this.discarded = discarded;
        this.inDatabase = inDatabase;
    }

    /** Stores a file while something is done that may keep it, and takes it away again unless a transaction did. */
    @Transactional(propagation = Propagation.NEVER)
    public <T> T storing(UUID id, SpooledFile file, Supplier<T> work) {
        rows.expect(id, file);
        try {
            store.put(id, file);
            return work.get();
        } finally {
            discard(id);
        }
    }

    /** Keeps a file that is being stored if this transaction is committed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(UUID id) {
        rows.keep(id);
    }

    /** A file that is kept. Its content is checked as it is read: one that was damaged ends in an error before its end. */
    @Transactional(propagation = Propagation.NEVER)
    public Optional<StoredContent> find(UUID id) {
        return rows.find(id)
                .or(() -> {
                    inDatabase.move(id);
                    return rows.find(id);
                })
                .flatMap(file ->
                        store.find(id).map(content -> new StoredContent(file.bytes(), checked(content, file))));
    }

    /** What cannot be taken away now goes at night. */
    private void discard(UUID id) {
        try {
            if (rows.discard(id)) {
                store.remove(id);
                discarded.forget(List.of(id));
            }
        } catch (RuntimeException failure) {
            LOG.warn("Document {} stays until the night", id, failure);
        }
    }

    private static InputStream checked(InputStream content, DocumentRows.Measured file) {
        return new VerifiedInput(content, file.bytes(), file.sha256());
    }
}
