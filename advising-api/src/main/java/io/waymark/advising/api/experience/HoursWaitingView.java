package io.waymark.advising.api.experience;

import io.waymark.core.roadmap.VerifierRole;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Hours that wait for one verifier.
 *
 * @param name whom in particular; none where a whole office is asked, or where nobody outside is named yet
 * @param since when the first of them began to wait
 */
public record HoursWaitingView(
        VerifierRole capacity, @Nullable String name, int entries, BigDecimal hours, Instant since) {

    /** Whether they wait for somebody outside whom the student has still to name. */
    public boolean unasked() {
        return capacity.isOutside() && name == null;
    }
}
