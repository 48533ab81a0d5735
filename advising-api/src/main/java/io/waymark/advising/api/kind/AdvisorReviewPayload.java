package io.waymark.advising.api.kind;

import com.fasterxml.jackson.annotation.JsonTypeName;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A request to be reviewed.
 *
 * @param text what to look at
 */
@JsonTypeName("advisor_review")
public record AdvisorReviewPayload(
        @Size(max = 20_000) @Nullable String text) implements EvidencePayload {}
