package io.waymark.advising.api.evidence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a decision has to be made anew. */
public record ReopenEvidence(@NotBlank @Size(max = 2_000) String reason) {}
