package io.waymark.advising.api.cohort;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A cohort as an admin writes it down. */
public record CohortEntry(@NotBlank @Size(max = 100) String name) {}
