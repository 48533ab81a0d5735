package io.waymark.advising.document;

import io.waymark.advising.spool.Sha256;
import io.waymark.advising.spool.Spool;
import io.waymark.advising.spool.SpooledFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
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

    static final String DOCUMENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    /** One entry a name, each of that many zeros, which pack to next to nothing. */
    static byte[] zip(int zeros, String... names) {
        return zip(null, zeros, names);
    }

    /** A Word document of these parts, the first of which is its main part. */
    static byte[] word(int zeros, String... names) {
        return word(DOCUMENT, zeros, names);
    }

    /** The same, with another type said to be that of its main part. */
    static byte[] word(String type, int zeros, String... names) {
        return zip("""
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                  <Default Extension="xml" ContentType="application/xml"/>
                  <Override PartName="/%s" ContentType="%s"/>
                </Types>
                """.formatted(names[0], type), zeros, names);
    }

    private static byte[] zip(@Nullable String types, int zeros, String... names) {
        var packed = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(packed)) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                for (var left = zeros; left > 0; left -= 1 << 16) {
                    zip.write(new byte[Math.min(left, 1 << 16)]);
                }
            }
            if (types != null) {
                zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
                zip.write(types.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return packed.toByteArray();
    }
}
