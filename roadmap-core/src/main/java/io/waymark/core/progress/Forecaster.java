package io.waymark.core.progress;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Looks ahead from today. Only the likely date moves with the student's {@link Pace}. */
final class Forecaster {

    private static final double HALFWAY = 0.5;
    private static final double CENTURY = 36_525;

    private final Timetable timetable;
    private final Standings standings;
    private final LocalDate today;
    private final double[] earliest;
    private final double[] likely;
    private final double[] latest;

    Forecaster(Timetable timetable, Standings standings, LocalDate startedOn, LocalDate today) {
        this.timetable = timetable;
        this.standings = standings;
        this.today = today;
        earliest = finish(0, Pace.TYPICAL);
        latest = finish(1, Pace.TYPICAL);
        var typical = finish(HALFWAY, Pace.TYPICAL);
        var pace = new Pace(timetable, standings, startedOn, today).factor(typical);
        likely = pace == Pace.TYPICAL ? typical : finish(HALFWAY, pace);
    }

    private double[] finish(double stretch, double pace) {
        return timetable.finish(new OutsetToday(timetable, standings, today, stretch, pace));
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

    private @Nullable Forecast forecast(double early, double middle, double late) {
        if (Double.isNaN(early + middle + late) || Math.max(middle, late) > CENTURY) {
            return null;
        }
        return new Forecast(day(Math.min(early, middle)), day(middle), day(Math.max(middle, late)));
    }

    private LocalDate day(double days) {
        return today.plusDays((long) Math.ceil(days));
    }
}
