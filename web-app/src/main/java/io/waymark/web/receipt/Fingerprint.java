package io.waymark.web.receipt;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.web.multipart.MultipartFile;

/** A few letters for all that was sent. Each part is counted, so that no two parts read like one. */
final class Fingerprint {

    private static final int CHUNK = 8192;

    private final MessageDigest digest = sha256();

    Fingerprint add(String... texts) {
        for (var text : texts) {
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            count(bytes.length);
            digest.update(bytes);
        }
        return this;
    }

    /** With its content: whoever mends a letter in a file sends another. */
    Fingerprint add(MultipartFile file) {
        count(file.getSize());
        try (var content = file.getInputStream()) {
            var chunk = new byte[CHUNK];
            for (var read = content.read(chunk); read >= 0; read = content.read(chunk)) {
                digest.update(chunk, 0, read);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return this;
    }

    Fingerprint count(long parts) {
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(parts).flip());
        return this;
    }

    String text() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
