package io.waymark.core.progress;

import java.time.LocalDate;

/**
 * From today on: what is partly done takes the rest of its time. A step that could be begun for some time is begun, as a
 * rule, although nothing of it is on file: half of that time counts, and takes off half of what is left at most. Who has shown
 * nothing for a month is not taken to be at work.
 *
 * @param stretch where in the range from shortest to longest time, 0 to 1
 * @param pace by what times are multiplied that are the student's own; above 1 is slower than typical
 */
record OutsetToday(
        Timetable timetable, Standings standings, LocalDate startedOn, LocalDate today, double stretch, double pace)
        implements Outset {

    private static final double HALF = 0.5;
    private static final int QUIET = 30;

    @Override
    public boolean isComplete(Node node) {
        return standings.isComplete(node.index());
    }

    @Override
    public double daysLeft(Node node) {
        var whole = timetable.typical().days(node, stretch, pace);
        if (node.countedFrom() >= 0) {
            return whole;
        }
        var left = whole * (1 - standings.of(node.index()).share());
        return Math.max(left - daysOpen(node) * HALF, left * HALF);
    }

    /** For how long the step can have been worked on: since all before it was complete. */
    private double daysOpen(Node node) {
        var since = startedOn;
        for (var at = node;
                at != null;
                at = at.parent() < 0 ? null : timetable.roadmap().nodes().get(at.parent())) {
            for (var before : at.before()) {
                var on = standings.of(before).completedOn();
                if (on == null) {
                    return 0;
                }
                since = on.isAfter(since) ? on : since;
            }
        }
        return Outset.daysBetween(since, busyUntil());
    }

    private LocalDate busyUntil() {
        var last = standings.activeOn();
        if (last == null) {
            return startedOn;
        }
        var until = last.plusDays(QUIET);
        return until.isBefore(today) ? until : today;
    }

    @Override
    public double daysSince(int node) {
        return Outset.daysBetween(standings.of(node).completedOn(), today);
    }
}
