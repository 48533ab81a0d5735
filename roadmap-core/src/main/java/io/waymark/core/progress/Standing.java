package io.waymark.core.progress;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far a requirement, step, stage or roadmap has come, in the terms all of them share.
 *
 * @param share of what is needed that is verified, from 0 to 1
 * @param nearness the same, with what waits for verification counted in
 * @param submitted whether it would be complete if all that was submitted were verified
 * @param returned whether something in it came back
 * @param waived whether it is complete only because nothing of it was asked
 */
record Standing(
        double share,
        double nearness,
        boolean complete,
        boolean submitted,
        boolean started,
        boolean returned,
        boolean waived,
        @Nullable LocalDate completedOn) {

    private static final double ROUNDING = 1e-9;
    private static final int WHOLE = 100;

    static Standing waived(LocalDate on) {
        return new Standing(1, 1, true, true, true, false, true, on);
    }

    Standing orStarted(boolean otherwise) {
        return started || !otherwise
                ? this
                : new Standing(share, nearness, complete, submitted, true, returned, waived, completedOn);
    }

    StepState state() {
        if (complete) {
            return waived ? StepState.WAIVED : StepState.VERIFIED;
        }
        if (submitted) {
            return StepState.SUBMITTED;
        }
        if (returned) {
            return StepState.RETURNED;
        }
        return started ? StepState.IN_PROGRESS : StepState.NOT_STARTED;
    }

    /** Rounded down, and 100 only for what is complete. */
    int percent() {
        return complete ? WHOLE : Math.min(WHOLE - 1, (int) (share * WHOLE + ROUNDING));
    }
}
