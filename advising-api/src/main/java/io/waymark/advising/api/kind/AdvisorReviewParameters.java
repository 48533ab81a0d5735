package io.waymark.advising.api.kind;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;

/**
 * A judgment by a rubric.
 *
 * @param levels from lowest to highest
 * @param minLevel the one to reach
 */
@JsonTypeName("advisor_review")
public record AdvisorReviewParameters(List<Choice> levels, Choice minLevel) implements EvidenceParameters {}
