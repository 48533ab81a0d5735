package io.waymark.advising.imports;

import io.waymark.advising.spool.Spool;
import io.waymark.advising.spool.SpooledFile;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps files whose columns somebody says, part by part. */
@Component
class ImportFileStore {

    private static final int PART = 1 << 20;

    private final JdbcClient jdbc;

    ImportFileStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(ImportId upload, SpooledFile file) {
        try (var content = file.open()) {
            var part = 0;
            for (var next = content.readNBytes(PART); next.length > 0; next = content.readNBytes(PART)) {
                of(upload, "insert into import_file (institution_id, import_id, part, content) values (?, ?, ?, ?)")
                        .param(part++)
                        .param(next)
                        .update();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** On the disk again; none if it is not kept any more. */
    Optional<SpooledFile> spool(ImportId upload) {
        try {
            var file = Spool.write(out -> write(upload, out));
            if (file.bytes() == 0) {
                file.close();
                return Optional.empty();
            }
            return Optional.of(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Nobody says any more which of its columns is which. */
    void forget(ImportId upload) {
        of(upload, "delete from import_file where institution_id = ? and import_id = ?")
                .update();
        of(upload, """
                        update import set foreign_header = jsonb_build_object('headings', '[]'::jsonb, 'samples', '[]'::jsonb)
                        where institution_id = ? and id = ?
                        """).update();
    }

    private void write(ImportId upload, OutputStream out) throws IOException {
        var part = 0;
        for (var next = part(upload, part); next.isPresent(); next = part(upload, ++part)) {
            out.write(next.get());
        }
    }

    private Optional<byte[]> part(ImportId upload, int part) {
        return of(upload, "select content from import_file where institution_id = ? and import_id = ? and part = ?")
                .param(part)
                .query((row, _) -> row.getBytes(1))
                .optional();
    }

    private JdbcClient.StatementSpec of(ImportId upload, String statement) {
        return jdbc.sql(statement).param(CurrentInstitution.get().value()).param(upload.value());
    }
}
