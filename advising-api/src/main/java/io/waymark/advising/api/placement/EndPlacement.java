package io.waymark.advising.api.placement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A placement ends earlier than was settled; the other side reads why. */
public record EndPlacement(
        @NotNull LocalDate lastDay,
        @NotBlank @Size(max = 1_000) String reason) {}
