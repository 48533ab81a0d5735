package io.waymark.advising.evidence;

import io.waymark.advising.api.kind.DocumentUploadPayload;
import io.waymark.advising.document.StoredFile;
import io.waymark.core.roadmap.EvidenceRequirement;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A file, and what a student says of it.
 *
 * @param sha256 of what was sent, which may be kept in another form
 */
record Upload(UploadPurpose purpose, StoredFile file, String sha256) {

    /** What tells one upload from another; the same file sent again has another id. */
    record Sent(
            String requirement,
            @Nullable String type,
            @Nullable LocalDate expiresOn,
            String name,
            String sha256) {}

    Sent sent() {
        return new Sent(purpose.requirement(), purpose.type(), purpose.expiresOn(), file.name(), sha256);
    }

    /** The file, found to be of a type that is asked for and still valid. */
    DocumentUploadPayload check(EvidenceRequirement requirement, LocalDate today) {
        return new DocumentUploadPayload(
                file.name(),
                file.mediaType(),
                file.bytes(),
                purpose.typeFor(requirement, today),
                purpose.expiresOn(),
                file.changes());
    }
}
