package io.waymark.web.student.evidence;

import io.waymark.advising.api.kind.PortfolioArtifactPayload;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A piece of work for the portfolio, as it is typed. */
record ArtifactForm(
        @NotBlank @Size(max = 200) @Nullable String title,
        @NotBlank @Size(max = 100) @Nullable String artifactKind,
        @Size(max = 2_000) @Nullable String url,
        @NotBlank @Size(max = 2_000) @Nullable String description,
        @Nullable Boolean deidentified)
        implements EntryForm {

    static ArtifactForm blank() {
        return new ArtifactForm(null, null, null, null, null);
    }

    static ArtifactForm again(PortfolioArtifactPayload returned) {
        return new ArtifactForm(
                returned.title(),
                returned.artifactKind(),
                returned.url(),
                returned.description(),
                returned.deidentified());
    }

    @Override
    public PortfolioArtifactPayload payload() {
        return new PortfolioArtifactPayload(
                Objects.requireNonNull(title),
                Objects.requireNonNull(artifactKind),
                url,
                Objects.requireNonNull(description),
                deidentified);
    }
}
