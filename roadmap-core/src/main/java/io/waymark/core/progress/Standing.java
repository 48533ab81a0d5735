package io.waymark.core.progress;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How far a requirement, step, stage or roadmap has come, in the terms all of them share.
 *
 * @param share of what is needed that is verified, from 0 to 1
 * @param nearness the same, with what waits for verification counted in
 * @param handedIn whether it would be complete if all that was submitted were verified
 * @param returned whether something in it came back
 * @param waived whether it is complete only because nothing of it was asked
 */
record Standing(
        double share,
        double nearness,
        boolean complete,
        boolean handedIn,
        boolean started,
        boolean returned,
        boolean waived,
        @Nullable LocalDate completedOn) {

    private static final double ROUNDING = 1e-9;
    private static final int WHOLE = 100;

    static Standing waived(LocalDate on) {
        return new Standing(1, 1, true, true, true, false, true, on);
    }

    /** Every part is needed and counts by its weight. */
    static Standing all(List<Standing> parts, int[] weights) {
        double share = 0;
        double nearness = 0;
        double whole = 0;
        for (int i = 0; i < weights.length; i++) {
            var part = parts.get(i);
            share += part.share * weights[i];
            nearness += part.nearness * weights[i];
            whole += weights[i];
        }
        return merged(parts, parts.size(), whole == 0 ? 1 : share / whole, whole == 0 ? 1 : nearness / whole);
    }

    /** Every part is needed and counts the same. */
    static Standing all(List<Standing> parts) {
        var weights = new int[parts.size()];
        Arrays.fill(weights, 1);
        return all(parts, weights);
    }

    /** The {@code n} parts that have come farthest count. */
    static Standing atLeast(int n, List<Standing> parts) {
        var shares = new double[parts.size()];
        var nearnesses = new double[parts.size()];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = parts.get(i).share;
            nearnesses[i] = parts.get(i).nearness;
        }
        return merged(parts, n, farthest(n, shares), farthest(n, nearnesses));
    }

    private static double farthest(int n, double[] shares) {
        Arrays.sort(shares);
        double sum = 0;
        for (int i = shares.length - 1; i >= Math.max(0, shares.length - n); i--) {
            sum += shares[i];
        }
        return sum / n;
    }

    private static Standing merged(List<Standing> parts, int needed, double share, double nearness) {
        var complete = 0;
        var handedIn = 0;
        var started = false;
        var returned = false;
        var earned = false;
        for (var part : parts) {
            complete += part.complete ? 1 : 0;
            handedIn += part.handedIn ? 1 : 0;
            started |= part.started;
            returned |= part.returned;
            earned |= part.complete && !part.waived;
        }
        var enough = complete >= needed;
        return new Standing(
                share,
                nearness,
                enough,
                handedIn >= needed,
                started,
                returned,
                enough && !earned,
                enough ? dayOf(needed, parts) : null);
    }

    private static @Nullable LocalDate dayOf(int needed, List<Standing> parts) {
        return parts.stream()
                .map(Standing::completedOn)
                .filter(Objects::nonNull)
                .sorted()
                .limit(needed)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    Standing orStarted(boolean otherwise) {
        return started || !otherwise
                ? this
                : new Standing(share, nearness, complete, handedIn, true, returned, waived, completedOn);
    }

    StepState state() {
        if (complete) {
            return waived ? StepState.WAIVED : StepState.VERIFIED;
        }
        if (handedIn) {
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
