package io.waymark.web.student.study;

import io.waymark.advising.api.certification.StudyPlanView;
import io.waymark.advising.api.certification.StudyPlanView.SessionState;
import io.waymark.advising.api.certification.StudyPlanView.StudySessionView;
import io.waymark.web.student.study.StudyPage.StudyLine;
import io.waymark.web.student.study.StudyPage.StudyWeek;
import io.waymark.web.ui.chart.Chart;
import io.waymark.web.ui.chart.Chart.Series;
import io.waymark.web.ui.chart.ChartShape;
import io.waymark.web.ui.chart.ChartUnit;
import io.waymark.web.ui.chart.ChartView;
import io.waymark.web.ui.chart.Charts;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.page.State;
import io.waymark.web.ui.time.When;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays a plan out week by week. */
@Component
class StudyWeeks {

    private static final double HOUR = 60;
    private static final int DAYS = 7;

    private final StudyTexts words;
    private final Charts charts;
    private final Texts texts;
    private final When when;

    StudyWeeks(StudyTexts words, Charts charts, Texts texts, When when) {
        this.words = words;
        this.charts = charts;
        this.texts = texts;
        this.when = when;
    }

    /** What lies in a week, from its Monday on. */
    record Week(StudyPlanView plan, LocalDate monday, List<StudySessionView> sessions) {

        int minutes(SessionState state) {
            return sessions.stream()
                    .filter(it -> it.state() == state)
                    .mapToInt(StudySessionView::minutes)
                    .sum();
        }

        /** Whether it is this week or the next, or something in it was missed. */
        boolean isNear(LocalDate today) {
            var thisWeek = mondayOf(today);
            return minutes(SessionState.MISSED) > 0 && monday.isBefore(thisWeek)
                    || monday.equals(thisWeek)
                    || monday.equals(thisWeek.plusDays(DAYS));
        }
    }

    List<Week> of(StudyPlanView plan) {
        return plan.sessions().stream()
                .collect(Collectors.groupingBy(it -> mondayOf(it.day()), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(it -> new Week(plan, it.getKey(), it.getValue()))
                .toList();
    }

    StudyWeek draw(Week week) {
        var planned = week.minutes(SessionState.PLANNED);
        return new StudyWeek(
                "week-" + week.monday(),
                texts.say("study.week", when.dateAlone(week.monday())),
                texts.facts(List.of(
                        texts.say("study.week.done", words.hours(week.minutes(SessionState.DONE))),
                        texts.say("study.week.planned", words.hours(planned)))),
                week.sessions().stream().map(it -> line(week.plan(), it)).toList());
    }

    /** Nothing to look at before there are two weeks to compare. */
    @Nullable
    ChartView chart(StudyPlanView plan, List<Week> weeks) {
        if (weeks.size() < 2) {
            return null;
        }
        return charts.draw(new Chart(
                "weeks",
                ChartShape.STACKED,
                texts.say("study.chart"),
                texts.say(
                        "study.chart.sentence",
                        words.hours(plan.doneMinutes()),
                        words.hours(plan.plannedMinutes()),
                        weeks.size()),
                ChartUnit.COUNT,
                weeks.stream().map(it -> when.dateAlone(it.monday())).toList(),
                List.of(series("done", SessionState.DONE, weeks), series("planned", SessionState.PLANNED, weeks))));
    }

    private Series series(String name, SessionState state, List<Week> weeks) {
        return new Series(
                texts.say("study.chart." + name),
                weeks.stream()
                        .<@Nullable Double>map(it -> it.minutes(state) / HOUR)
                        .toList());
    }

    private StudyLine line(StudyPlanView plan, StudySessionView session) {
        var what = words.domain(plan, session.domain());
        var day = when.day(session.day());
        return new StudyLine(
                session.day(),
                day,
                session.domain(),
                what,
                session.minutes(),
                words.length(session.minutes()),
                state(session.state()),
                texts.say("study.state." + session.state()),
                texts.facts(List.of(what, day)),
                act(plan, session));
    }

    private static @Nullable String act(StudyPlanView plan, StudySessionView session) {
        return switch (session.state()) {
            case DONE -> "undone";
            case MISSED -> "done";
            case PLANNED -> session.day().equals(plan.today()) ? "done" : null;
        };
    }

    private static State state(SessionState state) {
        return switch (state) {
            case DONE -> State.VERIFIED;
            case MISSED -> State.RETURNED;
            case PLANNED -> State.TODO;
        };
    }

    private static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
