package io.waymark.core.progress;

import java.time.LocalDate;

/**
 * From today on: what is partly done takes the rest of its time.
 *
 * @param stretch where in the range from shortest to longest time, 0 to 1
 * @param pace by what every time is multiplied; above 1 is slower than typical
 */
record OutsetToday(Timetable timetable, Standings standings, LocalDate today, double stretch, double pace)
        implements Outset {

    @Override
    public boolean isComplete(Node node) {
        return standings.isComplete(node.index());
    }

    @Override
    public double daysLeft(Node node) {
        var whole = timetable.typical().days(node, stretch) * pace;
        return node.countedFrom() >= 0
                ? whole
                : whole * (1 - standings.of(node.index()).share());
    }

    @Override
    public double daysSince(int node) {
        return Outset.daysBetween(standings.of(node).completedOn(), today);
    }
}
