package io.waymark.advising.document;

import io.waymark.kit.tenancy.CurrentInstitution;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Reads what one row holds, a stretch at a time: PostgreSQL fetches only the stretch that is asked for. */
class ContentInDatabase extends InputStream {

    private static final int STRETCH = 1 << 18;

    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final UUID id;
    private final long bytes;
    private ByteArrayInputStream stretch = new ByteArrayInputStream(new byte[0]);
    private int read;

    ContentInDatabase(JdbcClient jdbc, TransactionOperations transaction, UUID id) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.id = id;
        this.bytes = ask("octet_length(content)", (row, _) -> row.getLong(1), 0L);
    }

    /** None if there is no such row, or it holds nothing any more. */
    long bytes() {
        return bytes;
    }

    @Override
    public int read() {
        var single = new byte[1];
        return read(single, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(single[0]);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
        if (stretch.available() == 0) {
            var next = ask(
                    "substring(content from %d for %d)".formatted(read + 1, STRETCH),
                    (row, _) -> row.getBytes(1),
                    new byte[0]);
            read += next.length;
            stretch = new ByteArrayInputStream(next);
        }
        return stretch.read(buffer, offset, length);
    }

    private <T> T ask(String what, RowMapper<T> answer, T otherwise) {
        return transaction.execute(_ -> jdbc.sql("""
                        select %s from document
                        where institution_id = :institution and id = :id and content is not null
                        """.formatted(what))
                .param("institution", CurrentInstitution.get().value())
                .param("id", id)
                .query(answer)
                .optional()
                .orElse(otherwise));
    }
}
