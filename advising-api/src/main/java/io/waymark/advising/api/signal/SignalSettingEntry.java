package io.waymark.advising.api.signal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * What a college makes of a kind of signal.
 *
 * @param enabled whether it wants to know at all
 * @param severity how much it weighs; the most severe reason comes first
 * @param days how many days it has to last before it is a reason, or for {@code BEHIND_FORECAST} to amount to
 */
public record SignalSettingEntry(
        boolean enabled,
        @Min(0) @Max(100) int severity,
        @Min(0) @Max(365) int days) {}
