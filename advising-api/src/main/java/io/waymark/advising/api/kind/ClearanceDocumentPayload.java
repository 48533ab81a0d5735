package io.waymark.advising.api.kind;

import com.fasterxml.jackson.annotation.JsonTypeName;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** That a check was passed; what it found stays with whoever made it. */
@JsonTypeName("clearance_document")
public record ClearanceDocumentPayload(
        @NotNull LocalDate clearedOn, @Nullable LocalDate expiresOn) implements EvidencePayload {}
