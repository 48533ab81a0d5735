package io.waymark.advising.career;

import io.waymark.advising.api.kind.EvidenceParameters;
import io.waymark.advising.api.kind.PortfolioArtifactParameters;
import io.waymark.advising.api.kind.PortfolioArtifactPayload;
import io.waymark.advising.api.kind.ShownField;
import io.waymark.advising.kind.Choices;
import io.waymark.advising.kind.EvidenceKindHandler;
import io.waymark.advising.kind.FieldChecks;
import io.waymark.advising.kind.KindTypes;
import io.waymark.advising.kind.ShownEntry;
import io.waymark.core.roadmap.EvidenceKind;
import io.waymark.core.roadmap.EvidenceSpec;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Work to show, with nothing in it by which a patient could be known. */
@Component
class PortfolioArtifact implements EvidenceKindHandler<EvidenceSpec.PortfolioArtifact, PortfolioArtifactPayload> {

    @Override
    public KindTypes<EvidenceSpec.PortfolioArtifact, PortfolioArtifactPayload> types() {
        return new KindTypes<>(
                EvidenceKind.PORTFOLIO_ARTIFACT,
                EvidenceSpec.PortfolioArtifact.class,
                PortfolioArtifactPayload.class,
                PortfolioArtifactParameters.class);
    }

    @Override
    public EvidenceParameters parametersOf(EvidenceSpec.PortfolioArtifact asked) {
        return new PortfolioArtifactParameters(Choices.of(asked.artifactKinds()), asked.target());
    }

    @Override
    public PortfolioArtifactPayload accept(
            EvidenceSpec.PortfolioArtifact asked, PortfolioArtifactPayload submitted, LocalDate today) {
        new FieldChecks(today)
                .chosen("artifactKind", submitted.artifactKind(), asked.artifactKinds())
                .link("url", submitted.url())
                .require(
                        Boolean.TRUE.equals(submitted.deidentified()),
                        "deidentified",
                        "not-deidentified",
                        "Say that it holds nothing by which a patient could be known.")
                .done();
        return submitted;
    }

    @Override
    public List<ShownField> shown(EvidenceSpec.PortfolioArtifact asked, PortfolioArtifactPayload payload) {
        return new ShownEntry()
                .text("title", payload.title())
                .chosen("artifact-kind", payload.artifactKind(), asked.artifactKinds())
                .text("description", payload.description())
                .link("url", payload.url())
                .alone();
    }
}
