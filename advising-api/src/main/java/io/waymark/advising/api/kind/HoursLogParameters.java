package io.waymark.advising.api.kind;

import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * Hours, entry by entry.
 *
 * @param unit {@code hours}, or what else is counted
 */
@JsonTypeName("hours_log")
public record HoursLogParameters(int target, String unit) implements EvidenceParameters {}
