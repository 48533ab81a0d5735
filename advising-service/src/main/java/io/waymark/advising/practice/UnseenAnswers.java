package io.waymark.advising.practice;

import io.waymark.advising.api.practice.Readiness;

/** How many of the questions that were new to a student were answered right. */
record UnseenAnswers(int asked, int right) {

    /** Below it, an interval would be too wide to say anything. */
    static final int LEAST = 30;

    /** Of how many, the newest, is spoken: who learns is not held to old answers. */
    static final int NEWEST = 150;

    private static final double Z_OF_95_PERCENT = 1.96;
    private static final int PERCENT = 100;

    /** With the interval of Wilson, which also holds near 0 and 100 %. */
    Readiness readiness() {
        if (asked < LEAST) {
            return new Readiness(asked, right, LEAST, null, null);
        }
        double n = asked;
        var share = right / n;
        var z2 = Z_OF_95_PERCENT * Z_OF_95_PERCENT;
        var middle = (share + z2 / (2 * n)) / (1 + z2 / n);
        var half = Z_OF_95_PERCENT * Math.sqrt(share * (1 - share) / n + z2 / (4 * n * n)) / (1 + z2 / n);
        return new Readiness(asked, right, LEAST, (int) Math.floor(PERCENT * Math.max(0, middle - half)), (int)
                Math.ceil(PERCENT * Math.min(1, middle + half)));
    }
}
