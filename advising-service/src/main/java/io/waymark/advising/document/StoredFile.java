package io.waymark.advising.document;

import io.waymark.advising.spool.SpooledFile;
import io.waymark.core.refusal.RuleViolationException;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file of a format that we take, as whatever refers to it remembers it. */
public record StoredFile(UUID id, String name, String mediaType, long bytes, String sha256) {

    private static final int LONGEST_NAME = 200;

    /** Looks into the file: its content says what it is, and its name must agree. */
    public static StoredFile of(UUID id, @Nullable String name, SpooledFile file) {
        var plain = plain(name);
        var format = FileFormat.of(file)
                .filter(it -> it.fits(plain))
                .orElseThrow(() -> new RuleViolationException(
                        "document-format-unfit",
                        "Choose a PDF, PNG, JPEG, Word (.docx) or plain text file whose name says what it is."));
        return new StoredFile(id, plain, format.mediaType(), file.bytes(), file.sha256());
    }

    private static String plain(@Nullable String name) {
        var plain = Objects.requireNonNullElse(name, "")
                .replaceAll(".*[/\\\\]", "")
                .replaceAll("[\\p{Cntrl}\\p{Cf}\"<>|:*?]", "")
                .strip();
        return plain.length() <= LONGEST_NAME ? plain : plain.substring(plain.length() - LONGEST_NAME);
    }
}
