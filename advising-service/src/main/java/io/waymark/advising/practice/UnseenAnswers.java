package io.waymark.advising.practice;

import io.waymark.advising.api.practice.Readiness;
import io.waymark.advising.practice.PracticeRecord.Answered;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How the questions of each domain were answered that were new to a student.
 *
 * @param weights of the domains in the exam, relative to each other
 */
record UnseenAnswers(Map<Integer, Answered> answered, Map<Integer, Double> weights) {

    /** Below it, an interval would be too wide to say anything. */
    static final int LEAST = 30;

    /** Of how many in a domain, the newest, is spoken: who learns is not held to old answers. */
    static final int NEWEST = 50;

    private static final double Z_OF_95_PERCENT = 1.96;
    private static final int PERCENT = 100;

    UnseenAnswers {
        answered = Map.copyOf(answered);
        weights = Map.copyOf(weights);
    }

    Readiness readiness() {
        var strata = strata();
        var asked = strata.values().stream().mapToInt(Answered::asked).sum();
        var right = strata.values().stream().mapToInt(Answered::right).sum();
        if (asked < LEAST) {
            return new Readiness(total().asked(), total().right(), LEAST, null, null, missing());
        }
        var share = Share.of(strata, weights);
        return new Readiness(asked, right, LEAST, share.low(), share.high(), missing());
    }

    private Answered total() {
        return answered.values().stream()
                .reduce(
                        Answered.NONE,
                        (one, two) -> new Answered(one.asked() + two.asked(), one.right() + two.right()));
    }

    private Map<Integer, Answered> strata() {
        var enough = new TreeMap<>(answered);
        enough.values().removeIf(it -> it.asked() < DomainScores.ENOUGH);
        enough.keySet().retainAll(weights.keySet());
        return enough;
    }

    private List<Integer> missing() {
        var strata = strata().keySet();
        return weights.keySet().stream()
                .filter(it -> !strata.contains(it))
                .sorted()
                .toList();
    }

    /**
     * The share of a stratified sample.
     *
     * @param size of the simple sample that would be as uncertain
     */
    private record Share(double found, double size) {

        static Share of(Map<Integer, Answered> strata, Map<Integer, Double> weights) {
            var all = strata.keySet().stream().mapToDouble(weights::get).sum();
            var found = 0.0;
            var smoothed = 0.0;
            var variance = 0.0;
            for (var stratum : strata.entrySet()) {
                double n = stratum.getValue().asked();
                int right = stratum.getValue().right();
                var weight = weights.getOrDefault(stratum.getKey(), 0.0) / all;
                var likely = (right + 1) / (n + 2);
                found += weight * right / n;
                smoothed += weight * likely;
                variance += weight * weight * likely * (1 - likely) / n;
            }
            return new Share(Math.clamp(found, 0, 1), smoothed * (1 - smoothed) / variance);
        }

        int low() {
            return (int) Math.floor(PERCENT * Math.max(0, middle() - half()));
        }

        int high() {
            return (int) Math.ceil(PERCENT * Math.min(1, middle() + half()));
        }

        /** With the interval of Wilson, which also holds near 0 and 100 %. */
        private double middle() {
            return (found + Z_OF_95_PERCENT * Z_OF_95_PERCENT / (2 * size)) / spread();
        }

        private double half() {
            var z2 = Z_OF_95_PERCENT * Z_OF_95_PERCENT;
            return Z_OF_95_PERCENT * Math.sqrt(found * (1 - found) / size + z2 / (4 * size * size)) / spread();
        }

        private double spread() {
            return 1 + Z_OF_95_PERCENT * Z_OF_95_PERCENT / size;
        }
    }
}
