package io.waymark.core.progress;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Looks ahead from today, at the student's own {@link Pace}. */
final class Forecaster {

    /** Chosen so that four of five students come to their goal in between. */
    private static final double EARLY = 0.15;

    private static final double HALFWAY = 0.5;
    private static final double LATE = 0.85;
    private static final double CENTURY = 36_525;

    private final Timetable timetable;
    private final Standings standings;
    private final LocalDate startedOn;
    private final LocalDate today;
    private final double pace;
    private final double[] earliest;
    private final double[] likely;
    private final double[] latest;

    private Forecaster(Timetable timetable, Standings standings, LocalDate startedOn, LocalDate today, double pace) {
        this.timetable = timetable;
        this.standings = standings;
        this.startedOn = startedOn;
        this.today = today;
        this.pace = pace;
        earliest = finish(EARLY, pace);
        likely = finish(HALFWAY, pace);
        latest = finish(LATE, pace);
    }

    /** At the pace that what is done tells. */
    static Forecaster of(Timetable timetable, Standings standings, LocalDate startedOn, LocalDate today) {
        var typical = new OutsetToday(timetable, standings, startedOn, today, HALFWAY, Pace.TYPICAL);
        var pace = new Pace(timetable, standings, startedOn, today).factor(timetable.finish(typical));
        return new Forecaster(timetable, standings, startedOn, today, pace);
    }

    Forecaster at(double otherPace) {
        return new Forecaster(timetable, standings, startedOn, today, otherPace);
    }

    double pace() {
        return pace;
    }

    private double[] finish(double stretch, double pace) {
        return timetable.finish(new OutsetToday(timetable, standings, startedOn, today, stretch, pace));
    }

    @Nullable
    Forecast jobReady() {
        var roadmap = timetable.roadmap();
        var goal = roadmap.indexOf(roadmap.roadmap().jobReady());
        return goal < 0 || standings.isComplete(goal) ? null : forecast(earliest[goal], likely[goal], latest[goal]);
    }

    @Nullable
    Forecast finished() {
        return forecast(timetable.end(earliest), timetable.end(likely), timetable.end(latest));
    }

    /** In how many days a step is likely done; not a number if nobody can say. */
    double likely(int node) {
        return likely[node];
    }

    private @Nullable Forecast forecast(double early, double middle, double late) {
        return Double.isNaN(early + middle + late) || late > CENTURY
                ? null
                : new Forecast(day(early), day(middle), day(late));
    }

    private LocalDate day(double days) {
        return today.plusDays((long) Math.ceil(days));
    }
}
