package io.waymark.advising.document;

import io.waymark.kit.tenancy.CurrentInstitution;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps files in PostgreSQL, in the transaction that hands them in. */
class DatabaseDocuments implements DocumentStore {

    private final JdbcClient jdbc;

    DatabaseDocuments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void put(UUID id, byte[] content) {
        jdbc.sql("insert into document values (?, ?, ?)")
                .param(CurrentInstitution.get().value())
                .param(id)
                .param(content)
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<byte[]> find(UUID id) {
        return jdbc.sql("select content from document where institution_id = ? and id = ?")
                .param(CurrentInstitution.get().value())
                .param(id)
                .query((row, _) -> row.getBytes(1))
                .optional();
    }
}
