package io.waymark.advising.api.advisor;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** How many students at most. */
public record CaseloadLimit(@Min(0) @Max(5_000) int limit) {}
