package io.waymark.advising.api.kind;

import com.fasterxml.jackson.annotation.JsonTypeName;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A text of the student's own. */
@JsonTypeName("reflection")
public record ReflectionPayload(
        @Size(max = 20_000) @Nullable String text) implements EvidencePayload {}
