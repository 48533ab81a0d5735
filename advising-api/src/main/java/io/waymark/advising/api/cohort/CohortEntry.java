package io.waymark.advising.api.cohort;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A cohort as an admin writes it down. */
public record CohortEntry(
        @NotBlank @Size(max = CohortEntry.LONGEST_NAME) String name) {

    public static final int LONGEST_NAME = 100;
}
