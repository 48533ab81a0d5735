package io.waymark.advising.api.kind;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;

/**
 * Mock interviews that reach a level.
 *
 * @param levels from lowest to highest
 * @param minLevel the one to reach
 */
@JsonTypeName("mock_interview")
public record MockInterviewParameters(int target, List<Choice> levels, Choice minLevel) implements EvidenceParameters {}
