package io.waymark.core.progress;

import java.time.LocalDate;

/** From the day the student took up the roadmap, with what they had brought along. */
record OutsetAtStart(Timetable timetable, Standings standings, LocalDate startedOn) implements Outset {

    private static final double HALFWAY = 0.5;

    @Override
    public boolean isComplete(Node node) {
        var on = standings.of(node.index()).completedOn();
        return on != null && !on.isAfter(startedOn);
    }

    @Override
    public double daysLeft(Node node) {
        return timetable.typical().days(node, HALFWAY, Pace.TYPICAL);
    }

    @Override
    public double daysSince(int node) {
        return Outset.daysBetween(standings.of(node).completedOn(), startedOn);
    }
}
