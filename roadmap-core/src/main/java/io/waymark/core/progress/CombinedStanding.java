package io.waymark.core.progress;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The standing of something that consists of parts. */
final class CombinedStanding {

    private CombinedStanding() {}

    /** Every part is needed and counts by its weight. */
    static Standing all(List<Standing> parts, int[] weights) {
        double share = 0;
        double nearness = 0;
        double whole = 0;
        for (int i = 0; i < weights.length; i++) {
            var part = parts.get(i);
            share += part.share() * weights[i];
            nearness += part.nearness() * weights[i];
            whole += weights[i];
        }
        return combine(parts, parts.size(), whole == 0 ? 1 : share / whole, whole == 0 ? 1 : nearness / whole);
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
            shares[i] = parts.get(i).share();
            nearnesses[i] = parts.get(i).nearness();
        }
        return combine(parts, n, farthest(n, shares), farthest(n, nearnesses));
    }

    private static double farthest(int n, double[] shares) {
        Arrays.sort(shares);
        double sum = 0;
        for (int i = shares.length - 1; i >= Math.max(0, shares.length - n); i--) {
            sum += shares[i];
        }
        return sum / n;
    }

    private static Standing combine(List<Standing> parts, int needed, double share, double nearness) {
        var complete = 0;
        var submitted = 0;
        var started = false;
        var returned = false;
        var earned = false;
        for (var part : parts) {
            complete += part.complete() ? 1 : 0;
            submitted += part.submitted() ? 1 : 0;
            started |= part.started();
            returned |= part.returned();
            earned |= part.complete() && !part.waived();
        }
        var enough = complete >= needed;
        var completedOn = enough ? dayOf(needed, parts) : null;
        return new Standing(
                share, nearness, enough, submitted >= needed, started, returned, enough && !earned, completedOn);
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
}
