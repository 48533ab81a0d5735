package io.waymark.advising.api.caseload;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Why a student needs attention; the most urgent reason.
 *
 * @param since when it began
 * @param days how long ago that is, or for {@code BEHIND_FORECAST} how far behind
 * @param about the key of the step or requirement concerned, if there is one
 */
public record Attention(
        Reason reason,
        @Nullable LocalDate since,
        int days,
        @Nullable String about) {

    /** The most urgent first. */
    public enum Reason {
        /** Evidence waits for the advisor. */
        WAITING_FOR_YOU,
        /** The student did not come to the last appointment. */
        DID_NOT_COME,
        /** Evidence came back and was not sent again. */
        RETURNED_NOT_RESENT,
        /** The forecast is later than it was at the start. */
        BEHIND_FORECAST,
        /** Nobody at the college has met or answered the student for a long time. */
        NO_CONTACT,
        /** New to the advisor and no appointment yet. */
        NO_APPOINTMENT,
        /** On no roadmap. */
        NO_ROADMAP
    }
}
