package io.waymark.advising.api.kind;

import com.fasterxml.jackson.annotation.JsonTypeName;

/** Tests with at least a given score, so many of them. */
@JsonTypeName("assessment_score")
public record AssessmentScoreParameters(int minScorePercent, int target) implements EvidenceParameters {}
