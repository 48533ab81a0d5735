package io.waymark.advising.practice;

import io.waymark.advising.api.practice.ItemStatistics;
import io.waymark.advising.api.practice.ItemVerdict;
import org.jspecify.annotations.Nullable;

/** How a question was answered. */
record ItemAnswers(int answers, int right, Alike exams, Alike practices) {

    private static final int PERCENT = 100;
    private static final int EASY = 90;

    /** Of four choices one is guessed right in 25 of 100. */
    private static final int HARD = 30;

    private static final double MISLEADS = -0.1;

    /**
     * Answers in tests of one kind.
     *
     * @param discrimination null if all answered alike
     */
    record Alike(int answers, @Nullable Double discrimination) {

        static final Alike NONE = new Alike(0, null);

        boolean isEnough() {
            return answers >= ItemStatistics.LEAST;
        }
    }

    /** Of a few answers nothing is said. */
    ItemStatistics statistics() {
        return answers < ItemStatistics.LEAST
                ? new ItemStatistics(answers, null, null, null)
                : new ItemStatistics(answers, percent(), discrimination(), verdict());
    }

    private int percent() {
        return Math.round((float) right * PERCENT / answers);
    }

    private Alike compared() {
        return exams.isEnough() ? exams : practices;
    }

    private @Nullable Double discrimination() {
        return compared().isEnough() ? compared().discrimination() : null;
    }

    private ItemVerdict verdict() {
        var discrimination = discrimination();
        if (discrimination != null && discrimination <= MISLEADS) {
            return ItemVerdict.MISLEADS;
        }
        if (percent() >= EASY) {
            return ItemVerdict.EASY;
        }
        if (percent() <= HARD) {
            return ItemVerdict.HARD;
        }
        if (!compared().isEnough()) {
            return ItemVerdict.TOO_FEW_ALIKE;
        }
        return discrimination == null || discrimination < ItemStatistics.TELLS_APART
                ? ItemVerdict.DOES_NOT_TELL_APART
                : ItemVerdict.FINE;
    }
}
