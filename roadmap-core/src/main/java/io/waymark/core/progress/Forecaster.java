package io.waymark.core.progress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Looks ahead from today. What is partly done takes the rest of its time. Once a student has completed three steps in
 * thirty days or more, the likely date moves with their pace: by the square root of how much slower or faster than
 * typical they are, and never by more than a factor of 1.41.
 */
final class Forecaster {

    private static final int ENOUGH_DAYS = 30;
    private static final int ENOUGH_STEPS = 3;
    private static final double FASTEST = 0.5;
    private static final double SLOWEST = 2;
    private static final double HALFWAY = 0.5;
    private static final double CENTURY = 36_525;

    private final Timetable timetable;
    private final Plan plan;
    private final Standings standings;
    private final LocalDate startedOn;
    private final LocalDate today;
    private final double[] earliest;
    private final double[] likely;
    private final double[] latest;

    Forecaster(Timetable timetable, Standings standings, LocalDate startedOn, LocalDate today) {
        this.timetable = timetable;
        this.plan = timetable.plan;
        this.standings = standings;
        this.startedOn = startedOn;
        this.today = today;
        earliest = timetable.finish(now(0, 1));
        latest = timetable.finish(now(1, 1));
        var typical = timetable.finish(now(HALFWAY, 1));
        var pace = pace(typical);
        likely = pace == 1 ? typical : timetable.finish(now(HALFWAY, pace));
    }

    @Nullable
    Forecast jobReady() {
        var goal = plan.indexOf(plan.roadmap.jobReady());
        return goal < 0 || standings.isComplete(goal) ? null : forecast(earliest[goal], likely[goal], latest[goal]);
    }

    @Nullable
    Forecast finished() {
        var complete = IntStream.range(0, plan.stages.size())
                .allMatch(it -> standings.stage(it).complete());
        return complete ? null : forecast(end(earliest), end(likely), end(latest));
    }

    private @Nullable Forecast forecast(double early, double middle, double late) {
        if (Double.isNaN(early + middle + late) || Math.max(middle, late) > CENTURY) {
            return null;
        }
        return new Forecast(day(Math.min(early, middle)), day(middle), day(Math.max(middle, late)));
    }

    private LocalDate day(double days) {
        return today.plusDays((long) Math.ceil(days));
    }

    private double end(double[] ends) {
        return IntStream.range(0, plan.stages.size())
                .mapToDouble(stage -> timetable.stageEnd(stage, ends))
                .reduce(0, Math::max);
    }

    /** Above 1 is slower than typical. */
    private double pace(double[] typical) {
        var elapsed = ChronoUnit.DAYS.between(startedOn, today);
        if (elapsed < ENOUGH_DAYS || completedSinceStart() < ENOUGH_STEPS) {
            return 1;
        }
        var covered = end(timetable.finish(atTheStart())) - end(typical);
        return Double.isNaN(covered) ? 1 : Math.sqrt(Math.clamp(elapsed / Math.max(1, covered), FASTEST, SLOWEST));
    }

    private int completedSinceStart() {
        var count = 0;
        for (var node : plan.nodes) {
            count += standings.isComplete(node.index()) && !wasCompleteAtTheStart(node) ? 1 : 0;
        }
        return count;
    }

    private boolean wasCompleteAtTheStart(Node node) {
        var on = standings.of(node.index()).completedOn();
        return standings.isComplete(node.index()) && on != null && !on.isAfter(startedOn);
    }

    private double daysSince(int node, LocalDate day) {
        var on = standings.of(node).completedOn();
        return on == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(on, day));
    }

    /** @param stretch where in the range from shortest to longest time, 0 to 1 */
    private Timetable.Outset now(double stretch, double pace) {
        return new Timetable.Outset() {
            @Override
            public boolean isComplete(Node node) {
                return standings.isComplete(node.index());
            }

            @Override
            public double daysLeft(Node node) {
                var whole = timetable.days(node, stretch) * pace;
                return node.countedFrom() >= 0
                        ? whole
                        : whole * (1 - standings.of(node.index()).share());
            }

            @Override
            public double daysSince(int node) {
                return Forecaster.this.daysSince(node, today);
            }
        };
    }

    private Timetable.Outset atTheStart() {
        return new Timetable.Outset() {
            @Override
            public boolean isComplete(Node node) {
                return wasCompleteAtTheStart(node);
            }

            @Override
            public double daysLeft(Node node) {
                return timetable.days(node, HALFWAY);
            }

            @Override
            public double daysSince(int node) {
                return Forecaster.this.daysSince(node, startedOn);
            }
        };
    }
}
