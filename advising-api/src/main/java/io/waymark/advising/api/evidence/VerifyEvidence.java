package io.waymark.advising.api.evidence;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A yes.
 *
 * @param level the rubric level, needed for an {@code advisor_review}
 */
public record VerifyEvidence(
        @Size(max = 100) @Nullable String level,
        @Size(max = 2_000) @Nullable String comment) {

    public static final VerifyEvidence AS_IT_IS = new VerifyEvidence(null, null);
}
