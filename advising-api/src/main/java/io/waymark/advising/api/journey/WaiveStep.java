package io.waymark.advising.api.journey;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a step is not asked of a student. */
public record WaiveStep(@NotBlank @Size(max = 1_000) String reason) {}
