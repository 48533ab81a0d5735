package io.waymark.web.student.study;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.BDDMockito.given;

import io.waymark.advising.api.certification.StudyPlanApi;
import io.waymark.advising.api.certification.StudyPlanView;
import io.waymark.advising.api.certification.StudyPlanView.SessionState;
import io.waymark.advising.api.certification.StudyPlanView.StudyDomainView;
import io.waymark.advising.api.certification.StudyPlanView.StudySessionView;
import io.waymark.advising.api.certification.StudyPlanView.StudyTermsView;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;

/** How Maya studies for her exam. */
public final class StudySamples {

    static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

    private StudySamples() {}

    public static void answer(StudyPlanApi api) {
        given(api.show(any(), anyString())).willReturn(planned());
    }

    static StudyPlanView unplanned() {
        return new StudyPlanView("rhit", "RHIT", MONDAY, 3_600, null, domains(0), true, List.of(), List.of(), 0, null);
    }

    static StudyPlanView planned() {
        return new StudyPlanView(
                "rhit",
                "RHIT",
                MONDAY,
                3_600,
                new StudyTermsView(
                        MONDAY.plusWeeks(4),
                        300,
                        EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY),
                        1_200,
                        MONDAY.minusWeeks(2)),
                domains(150),
                true,
                List.of(
                        session(-11, 1, 150, SessionState.DONE),
                        session(-4, 1, 145, SessionState.MISSED),
                        session(0, 1, 150, SessionState.PLANNED),
                        session(3, 2, 150, SessionState.PLANNED),
                        session(7, 2, 150, SessionState.PLANNED),
                        session(14, 0, 60, SessionState.PLANNED)),
                List.of(MONDAY.plusDays(24)),
                90,
                MONDAY.plusYears(1));
    }

    /** An hour of today is done, and another has been planned since. */
    static StudyPlanView replanned() {
        return plan(
                MONDAY.plusWeeks(4),
                List.of(session(0, 1, 60, SessionState.DONE), session(0, 1, 65, SessionState.PLANNED)));
    }

    static StudyPlanView over() {
        return plan(MONDAY.minusDays(1), List.of());
    }

    private static StudyPlanView plan(LocalDate examOn, List<StudySessionView> sessions) {
        return new StudyPlanView(
                "rhit",
                "RHIT",
                MONDAY,
                3_600,
                new StudyTermsView(examOn, 300, EnumSet.of(DayOfWeek.MONDAY), 1_200, MONDAY.minusWeeks(2)),
                domains(60),
                true,
                sessions,
                List.of(),
                0,
                null);
    }

    private static StudySessionView session(int day, int domain, int minutes, SessionState state) {
        return new StudySessionView(MONDAY.plusDays(day), domain, minutes, state);
    }

    private static List<StudyDomainView> domains(int done) {
        return List.of(
                new StudyDomainView(1, "Data & <i>structure", "19-25%", done, 150),
                new StudyDomainView(2, "Access and privacy", "14-18%", 0, 300),
                new StudyDomainView(0, null, null, 0, 60));
    }
}
