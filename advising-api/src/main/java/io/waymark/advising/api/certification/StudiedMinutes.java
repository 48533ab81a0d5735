package io.waymark.advising.api.certification;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** How long somebody studied. */
public record StudiedMinutes(@Min(5) @Max(1_440) int minutes) {}
