package io.waymark.core.progress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How fast a student goes, told by at least three steps completed in thirty days or more: the square root of how much
 * slower or faster than typical they are, and never more than a factor of 1.41.
 */
record Pace(Timetable timetable, Standings standings, LocalDate startedOn, LocalDate today) {

    static final double TYPICAL = 1;

    private static final int ENOUGH_DAYS = 30;
    private static final int ENOUGH_STEPS = 3;
    private static final double FASTEST = 0.5;
    private static final double SLOWEST = 2;

    /**
     * Above 1 is slower than typical.
     *
     * @param typical in how many days each step is finished at the typical pace
     */
    double factor(double[] typical) {
        var elapsed = ChronoUnit.DAYS.between(startedOn, today);
        var start = new OutsetAtStart(timetable, standings, startedOn);
        if (elapsed < ENOUGH_DAYS || completedSince(start) < ENOUGH_STEPS) {
            return TYPICAL;
        }
        var covered = timetable.end(timetable.finish(start)) - timetable.end(typical);
        return Double.isNaN(covered)
                ? TYPICAL
                : Math.sqrt(Math.clamp(elapsed / Math.max(1, covered), FASTEST, SLOWEST));
    }

    private int completedSince(OutsetAtStart start) {
        var count = 0;
        for (var node : timetable.roadmap().nodes()) {
            count += standings.isComplete(node.index()) && !start.isComplete(node) ? 1 : 0;
        }
        return count;
    }
}
