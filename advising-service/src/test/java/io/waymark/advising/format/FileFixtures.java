package io.waymark.advising.format;

import io.waymark.advising.spool.Sha256;
import io.waymark.advising.spool.Spool;
import io.waymark.advising.spool.SpooledFile;
import io.waymark.core.refusal.RuleViolationException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;

/** Files as they lie on the disk before they are stored. */
public final class FileFixtures {

    public static final String SHA256_OF_NOTHING =
            HexFormat.of().formatHex(Sha256.digest().digest());

    private FileFixtures() {}

    public static SpooledFile spooled(byte[] content) {
        try {
            return Spool.take(new ByteArrayInputStream(content), DataSize.ofMegabytes(64));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static final String DOCUMENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    /** As on a machine that cannot convert photos. */
    public static UploadRecognition recognition() {
        return new UploadRecognition(HeicPhotos.in(""));
    }

    /** One of the files that people have really sent. */
    public static byte[] sent(String path) {
        try (var file = FileFixtures.class.getResourceAsStream("/upload/" + path)) {
            return Objects.requireNonNull(file, path).readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What a file turned out to be; its content is gone. */
    public static RecognizedFile recognized(String name, byte[] content) {
        try (var file = spooled(content);
                var recognized = recognition().recognize(name, file)) {
            return recognized;
        }
    }

    /** The code with which a file is refused. */
    public static String refusal(String name, byte[] content) {
        try {
            return "taken as " + recognized(name, content).format();
        } catch (RuleViolationException refused) {
            return refused.code();
        }
    }

    /** One entry a name, each of that many zeros, which pack to next to nothing. */
    public static byte[] zip(int zeros, String... names) {
        return zip(null, zeros, names);
    }

    /** A Word document of these parts, the first of which is its main part. */
    public static byte[] word(int zeros, String... names) {
        return word(DOCUMENT, zeros, names);
    }

    /** The same, with another type said to be that of its main part. */
    public static byte[] word(String type, int zeros, String... names) {
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
