package io.waymark.advising.evidence;

import io.waymark.core.identity.PersonId;
import io.waymark.core.roadmap.VerifierRole;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody decided about a piece of evidence, when, and in which capacity.
 *
 * @param by nobody of the directory, where somebody outside decides
 */
record Verdict(
        @Nullable PersonId by,
        VerifierRole as,
        Instant at,
        @Nullable String comment) {}
