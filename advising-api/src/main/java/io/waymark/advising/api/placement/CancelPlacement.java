package io.waymark.advising.api.placement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A placement that has not begun is canceled; the other side reads why. */
public record CancelPlacement(@NotBlank @Size(max = 1_000) String reason) {}
