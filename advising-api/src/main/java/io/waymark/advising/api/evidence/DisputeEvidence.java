package io.waymark.advising.api.evidence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A no by somebody outside, in words that the student and the student's advisor read. */
public record DisputeEvidence(
        @NotNull Dispute dispute,
        @NotBlank @Size(max = 2_000) String comment) {}
