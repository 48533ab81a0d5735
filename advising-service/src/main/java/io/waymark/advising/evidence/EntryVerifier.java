package io.waymark.advising.evidence;

import io.waymark.core.identity.PersonId;
import io.waymark.core.roadmap.VerifierRole;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whom an entry waits for.
 *
 * @param person whom in particular, if it is somebody of the directory
 * @param name whom in particular, if it is somebody without an account
 */
public record EntryVerifier(
        VerifierRole capacity,
        @Nullable PersonId person,
        @Nullable String name,
        Instant since) {

    /** Somebody outside whom the student has still to name. */
    public boolean isUnnamed() {
        return capacity.isOutside() && person == null && name == null;
    }
}
