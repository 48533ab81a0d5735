package io.waymark.advising.evidence;

import io.waymark.advising.api.kind.DocumentUploadPayload;
import io.waymark.advising.document.StoredFile;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.core.roadmap.EvidenceRequirement;
import io.waymark.core.roadmap.EvidenceSpec;
import io.waymark.core.roadmap.Term;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A file, and what a student says of it.
 *
 * @param sha256 of what was sent, which may be kept in another form
 */
record Upload(
        String requirement, @Nullable String type, @Nullable LocalDate expiresOn, StoredFile file, String sha256) {

    /** What tells one upload from another; the same file sent again has another id. */
    record Sent(
            String requirement,
            @Nullable String type,
            @Nullable LocalDate expiresOn,
            String name,
            String sha256) {}

    Sent sent() {
        return new Sent(requirement, type, expiresOn, file.name(), sha256);
    }

    /** The file, found to be of a type that is asked for and still valid. */
    DocumentUploadPayload check(EvidenceRequirement requirement, LocalDate today) {
        if (!(requirement.spec() instanceof EvidenceSpec.DocumentUpload asked)) {
            throw new RuleViolationException("no-file-needed", "This does not ask for a file.");
        }
        if (asked.expires() && expiresOn == null) {
            throw new RuleViolationException("expiry-needed", "Say until when this document is valid.");
        }
        if (expiresOn != null && expiresOn.isBefore(today)) {
            throw new RuleViolationException("document-expired", "This document is no longer valid.");
        }
        return new DocumentUploadPayload(
                file.name(), file.mediaType(), file.bytes(), typeOf(asked), expiresOn, file.changes());
    }

    private String typeOf(EvidenceSpec.DocumentUpload asked) {
        var keys = asked.documentTypes().stream().map(Term::key).toList();
        if (type == null && keys.size() == 1) {
            return keys.getFirst();
        }
        if (type == null || !keys.contains(type)) {
            throw new RuleViolationException("no-such-document-type", "Say which of the documents asked for this is.");
        }
        return type;
    }
}
