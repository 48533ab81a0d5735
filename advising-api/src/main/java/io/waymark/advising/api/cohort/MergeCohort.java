package io.waymark.advising.api.cohort;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** The cohort that another becomes part of. */
public record MergeCohort(@NotNull UUID into) {}
