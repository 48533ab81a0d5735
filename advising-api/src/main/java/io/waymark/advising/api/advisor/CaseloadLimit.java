package io.waymark.advising.api.advisor;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * How many students at most.
 *
 * @param limit null for the standard limit, whatever it is by then
 */
public record CaseloadLimit(@Min(0) @Max(5_000) @Nullable Integer limit) {}
