package io.waymark.advising.api.evidence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Returned, with what to change. */
public record ReturnEvidence(@NotBlank @Size(max = 2_000) String comment) {}
