package io.waymark.advising.api.kind;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;

/** Pieces of work of these kinds, so many of them. */
@JsonTypeName("portfolio_artifact")
public record PortfolioArtifactParameters(List<Choice> artifactKinds, int target) implements EvidenceParameters {}
