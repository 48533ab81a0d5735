package io.waymark.advising.api.evidence;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A no by somebody outside, which the student and the student's advisor read.
 *
 * @param comment what is not right; beside {@link Dispute#UNKNOWN_STUDENT} there need be none
 */
public record DisputeEvidence(
        @NotNull Dispute dispute,
        @Nullable @Size(max = 2_000) String comment) {}
