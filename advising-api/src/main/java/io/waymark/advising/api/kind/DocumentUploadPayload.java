package io.waymark.advising.api.kind;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A file as it is kept: its name and what it is. The file itself is kept elsewhere.
 *
 * @param changes what was done to it after it came
 */
@JsonTypeName("document_upload")
public record DocumentUploadPayload(
        String name,
        String mediaType,
        long bytes,
        String documentType,
        @Nullable LocalDate expiresOn,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<FileChange> changes)
        implements EvidencePayload {

    /** One that was kept before changes were has none. */
    public DocumentUploadPayload {
        changes = Objects.requireNonNullElse(changes, List.of());
    }

    /** A file that is kept just as it came. */
    public DocumentUploadPayload(
            String name, String mediaType, long bytes, String documentType, @Nullable LocalDate expiresOn) {
        this(name, mediaType, bytes, documentType, expiresOn, List.of());
    }
}
