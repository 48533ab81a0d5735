package io.waymark.advising.practice;

import io.waymark.advising.api.practice.ItemStatistics;
import io.waymark.advising.api.practice.ItemVerdict;
import org.jspecify.annotations.Nullable;

/**
 * How a question was answered.
 *
 * @param discrimination null if all answered alike
 */
record ItemAnswers(int answers, int right, @Nullable Double discrimination) {

    private static final int PERCENT = 100;
    private static final int EASY = 90;

    /** Of four choices one is guessed right in 25 of 100. */
    private static final int HARD = 30;

    private static final double TELLS_APART = 0.1;

    /** Of a few answers nothing is said. */
    ItemStatistics statistics() {
        return answers < ItemStatistics.LEAST
                ? new ItemStatistics(answers, null, null, null)
                : new ItemStatistics(answers, percent(), discrimination, verdict());
    }

    private int percent() {
        return Math.round((float) right * PERCENT / answers);
    }

    private ItemVerdict verdict() {
        if (discrimination != null && discrimination <= -TELLS_APART) {
            return ItemVerdict.MISLEADS;
        }
        if (percent() >= EASY) {
            return ItemVerdict.EASY;
        }
        if (percent() <= HARD) {
            return ItemVerdict.HARD;
        }
        return discrimination == null || discrimination < TELLS_APART
                ? ItemVerdict.DOES_NOT_TELL_APART
                : ItemVerdict.FINE;
    }
}
