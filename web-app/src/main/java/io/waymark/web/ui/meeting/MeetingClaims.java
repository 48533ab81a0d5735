package io.waymark.web.ui.meeting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the two sides of a meeting say became of it.
 *
 * @param mine what the viewer says, {@code theirs} the other; null if nothing
 * @param open whether either may still say otherwise
 */
public record MeetingClaims(
        @Nullable MeetingOutcome mine, @Nullable MeetingOutcome theirs, boolean open) {

    public static final MeetingClaims NONE = new MeetingClaims(null, null, true);

    static MeetingClaims of(
            @Nullable MeetingOutcome mine, @Nullable MeetingOutcome theirs, @Nullable Instant finalFrom, Instant now) {
        return new MeetingClaims(mine, theirs, finalFrom == null || now.isBefore(finalFrom));
    }

    public boolean isAny() {
        return mine != null || theirs != null;
    }
}
