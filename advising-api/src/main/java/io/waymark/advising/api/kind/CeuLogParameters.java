package io.waymark.advising.api.kind;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Period;
import java.util.List;

/**
 * Continuing-education units within a period.
 *
 * @param categories the least share that some of them must have
 * @param choices to which categories they can belong
 */
@JsonTypeName("ceu_log")
public record CeuLogParameters(int target, Period period, List<Share> categories, List<Choice> choices)
        implements EvidenceParameters {

    /** The least share of units that must come from a category. */
    public record Share(Choice category, int minPercent) {}
}
