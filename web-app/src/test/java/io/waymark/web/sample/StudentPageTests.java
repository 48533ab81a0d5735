package io.waymark.web.sample;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.BDDMockito.given;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import io.waymark.advising.api.appointment.AppointmentApi;
import io.waymark.advising.api.evidence.EvidenceApi;
import io.waymark.advising.api.journey.JourneyApi;
import io.waymark.advising.api.note.NoteApi;
import io.waymark.core.identity.Role;
import io.waymark.core.paging.Page;
import io.waymark.mentor.api.MentorAvailabilityClient;
import io.waymark.mentor.api.MentorClient;
import io.waymark.mentor.api.RecommendationClient;
import io.waymark.mentor.api.SessionClient;
import io.waymark.mentor.api.SessionPeriod;
import io.waymark.web.account.SignedInFixtures;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What Maya reads, and what the services are asked. Before each test everything answers well. */
@PageTests
public abstract class StudentPageTests {

    @Autowired
    protected MockMvcTester mvc;

    @MockitoBean
    protected JourneyApi journeys;

    @MockitoBean
    protected NoteApi notes;

    @MockitoBean
    protected EvidenceApi evidence;

    @MockitoBean
    protected AppointmentApi appointments;

    @MockitoBean
    protected SessionClient sessions;

    @MockitoBean
    protected MentorClient mentors;

    @MockitoBean
    protected MentorAvailabilityClient hours;

    @MockitoBean
    protected RecommendationClient recommendations;

    @BeforeEach
    void everythingAnswersWell() {
        given(journeys.show(any())).willReturn(Walk.journey());
        given(journeys.step(any(), anyString())).willAnswer(call -> Walk.step(call.getArgument(1)));
        given(notes.list(any(), any(), anyInt())).willReturn(new Page<>(List.of(), null));
        given(appointments.upcoming(any(), anyInt())).willReturn(Meets.appointments());
        given(appointments.past(any(), anyInt())).willReturn(Meets.pastAppointments());
        given(appointments.slots(any(), any(), any())).willReturn(Meets.advisorSlots());
        given(sessions.mine(any(), any(), anyInt()))
                .willAnswer(
                        call -> call.getArgument(0) == SessionPeriod.PAST ? Meets.pastSessions() : Meets.sessions());
        given(mentors.directory(any(), any(), any(), any(), anyInt())).willReturn(new Page<>(Meets.mentors(), null));
        given(recommendations.recommended(any(), any(), any(), any(), anyInt())).willReturn(Meets.recommended());
        given(mentors.show(any())).willReturn(Meets.tomas());
        given(hours.slots(any(), any(), any())).willReturn(Meets.slots());
    }

    protected MvcTestResult get(String path) {
        return mvc.get().uri(path).with(user(SignedInFixtures.maya())).exchange();
    }

    protected MvcTestResult getAs(Role role, String path) {
        return mvc.get().uri(path).with(user(SignedInFixtures.maya(role))).exchange();
    }

    /** @param fields name, value, name, value … */
    protected MvcTestResult post(String path, String... fields) {
        var request = mvc.post().uri(path).with(user(SignedInFixtures.maya())).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.formField(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }
}
