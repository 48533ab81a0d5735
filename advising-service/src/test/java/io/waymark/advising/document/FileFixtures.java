package io.waymark.advising.document;

import io.waymark.advising.spool.Sha256;
import io.waymark.advising.spool.Spool;
import io.waymark.advising.spool.SpooledFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.util.unit.DataSize;

/** Files as they lie on the disk before they are stored. */
final class FileFixtures {

    static final String SHA256_OF_NOTHING =
            HexFormat.of().formatHex(Sha256.digest().digest());

    private FileFixtures() {}

    static SpooledFile spooled(byte[] content) {
        try {
            return Spool.take(new ByteArrayInputStream(content), DataSize.ofMegabytes(64));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** One entry a name, each of that many zeros, which pack to next to nothing. */
    static byte[] zip(int zeros, String... names) {
        var packed = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(packed)) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                for (var left = zeros; left > 0; left -= 1 << 16) {
                    zip.write(new byte[Math.min(left, 1 << 16)]);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return packed.toByteArray();
    }
}
