package io.waymark.advising.spool;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.springframework.util.unit.DataSize;
import org.springframework.web.multipart.MultipartFile;

/** Brings what is uploaded to the disk, and measures it on the way. A sender may be slow: no transaction waits for one. */
public final class Spool {

    private Spool() {}

    /** Takes over the file that the container has written already, without another copy where that can be. */
    public static SpooledFile take(MultipartFile upload) throws IOException {
        return measured(file -> {
            upload.transferTo(file.toFile());
            var digest = Sha256.digest();
            try (var content = new DigestInputStream(Files.newInputStream(file), digest)) {
                content.transferTo(OutputStream.nullOutputStream());
            }
            return digest;
        });
    }

    /** Reads a stream to its end, but no more than the limit: what is larger is refused as a request too large. */
    public static SpooledFile take(InputStream upload, DataSize limit) throws IOException {
        return measured(file -> {
            var digest = Sha256.digest();
            try (var out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
                new LimitedInput(upload, limit).transferTo(out);
            }
            return digest;
        });
    }

    /** Another form of what was uploaded. */
    public static SpooledFile write(Content content) throws IOException {
        return measured(file -> {
            var digest = Sha256.digest();
            try (var out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
                content.writeTo(out);
            }
            return digest;
        });
    }

    /** What is to be written. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    @FunctionalInterface
    private interface Writing {
        MessageDigest to(Path file) throws IOException;
    }

    private static SpooledFile measured(Writing writing) throws IOException {
        var file = Files.createTempFile("upload-", null);
        try {
            var digest = writing.to(file);
            return new SpooledFile(file, Files.size(file), HexFormat.of().formatHex(digest.digest()));
        } catch (IOException | RuntimeException failure) {
            delete(file);
            throw failure;
        }
    }

    static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
