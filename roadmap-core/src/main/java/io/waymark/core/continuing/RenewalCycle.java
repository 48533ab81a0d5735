package io.waymark.core.continuing;

import io.waymark.core.roadmap.Credential;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days in which units for a credential are earned.
 *
 * @param award by which it is held in this cycle
 * @param countsFrom the first day whose units count: earlier than the start where the credential replaced another, whose units
 *     are not lost
 * @param end its last day
 * @param replacedBy the credential that ended it, if one did
 */
public record RenewalCycle(
        Credential credential,
        Award award,
        LocalDate start,
        LocalDate countsFrom,
        LocalDate end,
        CycleEnding ending,
        @Nullable Credential replacedBy) {

    public boolean isRunning() {
        return ending == CycleEnding.RUNNING;
    }

    /** Whether nothing follows it and it is not over by a better credential: something is to be done about it. */
    public boolean isOpen() {
        return isRunning() || ending == CycleEnding.LAPSED;
    }

    boolean has(LocalDate day) {
        return !day.isBefore(countsFrom) && !day.isAfter(end);
    }

    /** Whether the credential is held on this day, and will be the day after. */
    boolean holdsOn(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end) && (ending != CycleEnding.REPLACED || day.isBefore(end));
    }

    RenewalCycle from(LocalDate earlier) {
        return earlier.isBefore(countsFrom)
                ? new RenewalCycle(credential, award, start, earlier, end, ending, replacedBy)
                : this;
    }
}
