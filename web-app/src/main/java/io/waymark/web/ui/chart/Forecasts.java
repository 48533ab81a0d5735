package io.waymark.web.ui.chart;

import io.waymark.advising.api.journey.JourneyView;
import io.waymark.web.ui.chart.ForecastChart.DateMark;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.time.When;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Draws when a goal may be reached. */
@Component
public class Forecasts {

    /** Air behind the latest date, and the least distance of two labels from each other, as shares of the line. */
    private static final double AIR = 0.12;

    private static final double APART = 0.2;

    private final When when;
    private final Texts texts;
    private final EstimateTexts estimates;
    private final Clock clock;

    Forecasts(When when, Texts texts, EstimateTexts estimates, Clock clock) {
        this.when = when;
        this.texts = texts;
        this.estimates = estimates;
        this.clock = clock;
    }

    /** The first job while it lies ahead, then the end of the road. */
    public Optional<ForecastChart> of(JourneyView journey) {
        var notes = estimates.toStudent(journey.estimate());
        if (journey.jobReady() != null) {
            return Optional.of(draw("forecast.job-ready", journey.jobReady(), notes));
        }
        return journey.complete()
                ? Optional.empty()
                : Optional.ofNullable(journey.finished()).map(finished -> draw("forecast.finished", finished, notes));
    }

    private ForecastChart draw(String title, io.waymark.advising.api.journey.ForecastView dates, EstimateNotes notes) {
        var today = LocalDate.ofInstant(clock.instant(), when.zone());
        var line = new TimeAxis(today, Math.max(1, ChronoUnit.DAYS.between(today, dates.latest())) * (1 + AIR));
        var earliest = line.place(dates.earliest());
        var latest = line.place(dates.latest());
        return new ForecastChart(
                "forecast",
                texts.say(title),
                range(dates),
                texts.say("forecast.spoken", month(dates.likely()), month(dates.earliest()), month(dates.latest())),
                texts.say("forecast.why"),
                new DateMark(0, earliest < APART ? "" : when.shortMonth(YearMonth.from(today))),
                new DateMark(
                        earliest, latest - earliest < APART ? "" : when.shortMonth(YearMonth.from(dates.earliest()))),
                new DateMark(line.place(dates.likely()), when.shortMonth(YearMonth.from(dates.likely()))),
                new DateMark(latest, when.shortMonth(YearMonth.from(dates.latest()))),
                notes);
    }

    private String range(io.waymark.advising.api.journey.ForecastView dates) {
        var first = YearMonth.from(dates.earliest());
        var last = YearMonth.from(dates.latest());
        if (first.equals(last)) {
            return when.month(last);
        }
        var from = first.getYear() == last.getYear() ? when.monthAlone(first) : when.month(first);
        return texts.say("forecast.range", from, when.month(last));
    }

    private String month(LocalDate date) {
        return when.month(YearMonth.from(date));
    }

    /** A line of time from today on. */
    private record TimeAxis(LocalDate today, double days) {

        double place(LocalDate date) {
            return Math.clamp(ChronoUnit.DAYS.between(today, date) / days, 0, 1);
        }
    }
}
