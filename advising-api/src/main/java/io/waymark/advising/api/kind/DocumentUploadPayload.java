package io.waymark.advising.api.kind;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A file as it came: its name and what it is. The file itself is kept elsewhere. */
@JsonTypeName("document_upload")
public record DocumentUploadPayload(
        String name,
        String mediaType,
        long bytes,
        String documentType,
        @Nullable LocalDate expiresOn) implements EvidencePayload {}
