package io.waymark.web.student.study;

import io.waymark.web.ui.chart.ChartView;
import io.waymark.web.ui.form.Choice;
import io.waymark.web.ui.page.MeterView;
import io.waymark.web.ui.page.State;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan to study as it is drawn.
 *
 * @param lead when the exam is; null while nothing is planned
 * @param missed what was missed, in a sentence
 * @param lacking what there is no time for, in a sentence
 * @param early that by the record it is too early for the exam, in a sentence
 * @param now this week and the next, with what was missed before them
 * @param others the rest of the weeks
 * @param practiced whether there are practice questions
 */
record StudyPage(
        String credential,
        String called,
        @Nullable String lead,
        @Nullable MeterView meter,
        @Nullable String missed,
        @Nullable String lacking,
        @Nullable String early,
        List<StudyWeek> now,
        List<StudyWeek> others,
        @Nullable ChartView chart,
        List<StudyPart> parts,
        boolean practiced,
        List<DayOff> daysOff,
        List<Choice> weekdays) {

    /** Whether there is a plan. */
    public boolean isPlanned() {
        return meter != null;
    }

    public String address() {
        return "/student/study/" + credential;
    }

    /** A week, with its hours in words. */
    record StudyWeek(String id, String title, String hours, List<StudyLine> lines) {}

    /**
     * A session.
     *
     * @param minutes how much is done of it once all of it is
     * @param named what and when, to tell its buttons from others
     * @param act what can be done about it: done, undone, or nothing
     */
    record StudyLine(
            LocalDate day,
            String when,
            int domain,
            String what,
            int minutes,
            String length,
            State state,
            String word,
            String named,
            @Nullable String act) {}

    /**
     * A domain.
     *
     * @param number null for what cannot be practiced by itself
     */
    record StudyPart(
            String name,
            @Nullable String weight,
            String done,
            String planned,
            @Nullable Integer number) {}

    /** A date without study. */
    record DayOff(LocalDate day, String said) {}
}
