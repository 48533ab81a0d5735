package io.waymark.advising.evidence;

import io.waymark.core.identity.PersonId;
import io.waymark.core.roadmap.VerifierRole;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What somebody decided about a piece of evidence, when, and in which capacity. */
record Verdict(
        PersonId by, VerifierRole as, Instant at, @Nullable String comment) {}
