package io.waymark.advising.api.placement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why not; the student reads it. */
public record DeclinePlacement(@NotBlank @Size(max = 1_000) String reason) {}
