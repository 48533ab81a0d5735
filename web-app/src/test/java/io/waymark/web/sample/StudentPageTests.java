package io.waymark.web.sample;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.ArgumentMatchers.notNull;
import static org.mockito.BDDMockito.given;

import io.waymark.core.identity.Role;
import io.waymark.core.paging.Page;
import io.waymark.mentor.api.SessionPeriod;
import io.waymark.mentor.api.SessionStatus;
import io.waymark.web.admin.programs.ProgramSamples;
import io.waymark.web.coordinator.placements.PlacementSamples;
import io.waymark.web.mentor.groups.GroupSamples;
import io.waymark.web.pages.PageTests;
import io.waymark.web.student.certification.CertificationSamples;
import io.waymark.web.student.continuing.ContinuingSamples;
import io.waymark.web.student.education.EducationSamples;
import io.waymark.web.student.exam.ExamSamples;
import io.waymark.web.student.experience.HoursSamples;
import io.waymark.web.student.study.StudySamples;
import io.waymark.web.ui.career.CareerSamples;
import io.waymark.web.ui.career.SkillSamples;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What Maya reads, and what the services are asked. Before each test everything answers well. */
public abstract class StudentPageTests extends PageTests {

    @BeforeEach
    void everythingAnswersWell() {
        given(journeys.show(any())).willReturn(Walk.journey());
        given(journeys.home(any())).willReturn(Walk.home(Walk.journey()));
        given(evidence.decisions(any(), anyInt())).willReturn(Walk.decisions());
        given(journeys.step(any(), anyString())).willAnswer(call -> Walk.step(call.getArgument(1)));
        given(evidence.ofStep(any(), anyString())).willAnswer(call -> Walk.history(call.getArgument(1)));
        given(notes.list(any(), any(), anyInt())).willReturn(new Page<>(List.of(), null));
        given(appointments.upcoming(any(), any(), anyInt())).willReturn(Meets.appointments());
        given(appointments.past(any(), anyInt())).willReturn(Meets.pastAppointments());
        given(appointments.canceled(any(), anyInt())).willReturn(new Page<>(List.of(), null));
        given(appointments.slots(any(), any(), any())).willReturn(Meets.advisorSlots());
        given(appointments.slotsFor(any(), any(), any())).willReturn(Meets.advisorSlots());
        given(sessions.mine(any(), any(), anyInt())).willReturn(Meets.sessions());
        given(sessions.mine(eq(SessionPeriod.PAST), isNull(), anyInt())).willReturn(Meets.pastSessions());
        given(sessions.mine(eq(SessionPeriod.PAST), notNull(), anyInt())).willReturn(Meets.earlierSessions());
        given(sessions.mine(eq(SessionPeriod.CANCELED), any(), anyInt())).willReturn(new Page<>(List.of(), null));
        given(sessions.with(any()))
                .willReturn(List.of(Meets.session(Meets.SESSION, Meets.TUESDAY, SessionStatus.BOOKED, null)));
        given(sessions.attendance(any(), any()))
                .willReturn(Meets.session(Meets.HELD, Meets.TUESDAY, SessionStatus.AWAITING_REPORT, true));
        given(mentors.directory(any(), any(), any(), any(), anyInt())).willReturn(new Page<>(Meets.mentors(), null));
        given(recommendations.recommended(any(), any(), any(), any(), anyInt())).willReturn(Meets.recommended());
        given(mentors.show(any())).willReturn(Meets.tomas());
        given(mentorSlots.slots(any(), any(), any())).willReturn(Meets.slots());
        GroupSamples.answer(groups);
        HoursSamples.answer(hours);
        ProgramSamples.answer(programs);
        EducationSamples.answer(education);
        CertificationSamples.answer(certification);
        ContinuingSamples.answer(continuing);
        StudySamples.answer(studyPlans);
        ExamSamples.answer(exams);
        CareerSamples.answer(occupations);
        SkillSamples.answer(skills);
        PlacementSamples.answer(placements);
    }

    protected MvcTestResult get(String path) {
        return get(Role.STUDENT, path);
    }

    /** @param fields name, value, name, value … */
    protected MvcTestResult post(String path, String... fields) {
        return post(Role.STUDENT, path, fields);
    }
}
