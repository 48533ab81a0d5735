package io.waymark.advising.api.kind;

import com.fasterxml.jackson.annotation.JsonTypeName;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Something in the student's portfolio.
 *
 * @param artifactKind one of those asked for
 * @param url where it can be seen
 * @param deidentified that it holds nothing by which a patient could be known
 */
@JsonTypeName("portfolio_artifact")
public record PortfolioArtifactPayload(
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 100) String artifactKind,
        @Size(max = 2_000) @Nullable String url,
        @NotBlank @Size(max = 2_000) String description,
        @Nullable Boolean deidentified)
        implements EvidencePayload {}
