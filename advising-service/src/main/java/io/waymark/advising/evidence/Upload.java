package io.waymark.advising.evidence;

import io.waymark.advising.api.evidence.EvidenceApi;
import io.waymark.advising.api.kind.DocumentUploadPayload;
import io.waymark.advising.document.FileFormat;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.core.roadmap.Proof;
import io.waymark.core.roadmap.Term;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A file on its way in: small enough, of a format we take, of a type that is asked for. */
record Upload(DocumentUploadPayload file, byte[] content) {

    private static final int LONGEST_NAME = 200;

    static Upload read(
            Proof.DocumentUpload asked,
            MultipartFile upload,
            @Nullable String type,
            @Nullable LocalDate expiresOn,
            LocalDate today) {
        if (upload.getSize() > EvidenceApi.LARGEST_DOCUMENT) {
            throw new RuleViolationException("document-too-large", "A file may have 10 MB at most.");
        }
        var content = bytes(upload);
        var name = plainName(upload.getOriginalFilename());
        var format = FileFormat.of(content)
                .filter(it -> it.fits(name))
                .orElseThrow(() -> new RuleViolationException(
                        "document-format-unfit",
                        "Hand in a PDF, PNG, JPEG, Word (.docx) or plain text file whose name says what it is."));
        if (asked.expires() && expiresOn == null) {
            throw new RuleViolationException("expiry-needed", "Say until when this document is valid.");
        }
        if (expiresOn != null && expiresOn.isBefore(today)) {
            throw new RuleViolationException("document-expired", "This document is no longer valid.");
        }
        return new Upload(
                new DocumentUploadPayload(name, format.mediaType(), content.length, typeOf(asked, type), expiresOn),
                content);
    }

    private static String typeOf(Proof.DocumentUpload asked, @Nullable String type) {
        var keys = asked.documentTypes().stream().map(Term::key).toList();
        if (type == null && keys.size() == 1) {
            return keys.getFirst();
        }
        if (type == null || !keys.contains(type)) {
            throw new RuleViolationException("no-such-document-type", "Say which of the documents asked for this is.");
        }
        return type;
    }

    private static String plainName(@Nullable String name) {
        var plain = Objects.requireNonNullElse(name, "")
                .replaceAll(".*[/\\\\]", "")
                .replaceAll("[\\p{Cntrl}\\p{Cf}\"<>|:*?]", "")
                .strip();
        return plain.length() <= LONGEST_NAME ? plain : plain.substring(plain.length() - LONGEST_NAME);
    }

    private static byte[] bytes(MultipartFile upload) {
        try {
            return upload.getBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
