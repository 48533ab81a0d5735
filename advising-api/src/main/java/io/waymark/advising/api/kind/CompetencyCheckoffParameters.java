package io.waymark.advising.api.kind;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;

/**
 * Skills, each to be shown and to reach a level.
 *
 * @param levels from lowest to highest
 * @param minLevel the one to reach
 */
@JsonTypeName("competency_checkoff")
public record CompetencyCheckoffParameters(List<Choice> competencies, List<Choice> levels, Choice minLevel)
        implements EvidenceParameters {}
