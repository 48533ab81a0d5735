package io.waymark.advising.evidence;

import io.waymark.advising.api.evidence.Dispute;
import io.waymark.core.identity.PersonId;
import io.waymark.core.roadmap.VerifierRole;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody decided about a piece of evidence, when, and in which capacity.
 *
 * @param by nobody of the directory, where somebody outside decides
 * @param dispute why somebody outside returns it
 */
record Verdict(
        @Nullable PersonId by,
        VerifierRole as,
        Instant at,
        @Nullable String comment,
        @Nullable Dispute dispute) {

    static Verdict of(PersonId by, VerifierRole as, Instant at, @Nullable String comment) {
        return new Verdict(by, as, at, comment, null);
    }

    /** Of somebody without an account. */
    static Verdict outside(VerifierRole as, Instant at, @Nullable String comment, @Nullable Dispute dispute) {
        var said = comment == null || comment.isBlank() ? null : comment.strip();
        if (dispute != null && dispute.needsComment() && said == null) {
            throw Correcting.noReason();
        }
        return new Verdict(null, as, at, said, dispute);
    }
}
