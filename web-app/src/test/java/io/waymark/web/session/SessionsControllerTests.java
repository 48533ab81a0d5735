package io.waymark.web.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;

import io.waymark.advising.api.appointment.AppointmentState;
import io.waymark.advising.api.appointment.BookAppointment;
import io.waymark.advising.api.appointment.CancelAppointment;
import io.waymark.core.paging.Page;
import io.waymark.core.revision.Revision;
import io.waymark.mentor.api.ReportAttendance;
import io.waymark.mentor.api.RescheduleSession;
import io.waymark.mentor.api.SessionPeriod;
import io.waymark.mentor.api.SessionStatus;
import io.waymark.web.sample.Meets;
import io.waymark.web.sample.StudentPageTests;
import io.waymark.web.services.Answers;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

class SessionsControllerTests extends StudentPageTests {

    private static final String KEY = "8f14e45f-ceea-467f-a5d9-6d1f0a5b7c01";

    private static final String APPOINTMENT = "/sessions/advising/" + Meets.APPOINTMENT;
    private static final String SESSION = "/sessions/mentoring/" + Meets.SESSION;
    private static final String SLOT = "2026-11-13T14:00:00Z/2026-11-13T14:30:00Z";

    @Test
    void listsBothKindsInOrderOfTime() {
        assertThat(get("/sessions"))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence(
                        "Advising with Dana Whitcomb",
                        "Mentor session with Tomas Varga",
                        "Past",
                        "Did you and Tomas Varga meet?");
    }

    @Test
    void saysWhatIsOnlyRequestedOrCameToNothing() {
        given(sessions.mine(any(), any(), anyInt()))
                .willReturn(new Page<>(
                        List.of(
                                Meets.session(UUID.randomUUID(), Meets.TUESDAY, SessionStatus.REQUESTED, null),
                                Meets.session(UUID.randomUUID(), Meets.TUESDAY, SessionStatus.DECLINED, null),
                                Meets.session(UUID.randomUUID(), Meets.TUESDAY, SessionStatus.EXPIRED, null)),
                        null));

        assertThat(get("/sessions")).hasStatusOk().bodyText().contains("Requested", "Declined", "Not answered in time");
    }

    @Test
    void showsTheOtherHalfWhileOneServiceIsSilent() {
        given(sessions.mine(any(), any(), anyInt())).willThrow(Answers.silence());

        assertThat(get("/sessions"))
                .hasStatusOk()
                .bodyText()
                .contains("Sessions with mentors cannot be shown just now.", "Advising with Dana Whitcomb");
    }

    @Test
    void goesFurtherBackWhereEachListEnded() {
        var cursor = UUID.randomUUID();

        assertThat(get("/sessions?advising=-&mentoring=" + cursor)).hasStatusOk();

        then(sessions).should().mine(eq(SessionPeriod.PAST), eq(cursor), anyInt());
        then(appointments).shouldHaveNoInteractions();
    }

    @Test
    void makesNothingOfAForeignCursor() {
        assertThat(get("/sessions?advising=-&mentoring=nonsense")).hasStatusOk();
    }

    @Test
    void cancelsInTheVersionThatWasSeenAndSaysSo() {
        assertThat(post(APPOINTMENT + "/cancel", "reason", "I have an exam", "version", "2"))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/sessions")
                .flash()
                .containsKey("snack");

        then(appointments).should().cancel(Meets.APPOINTMENT, new CancelAppointment("I have an exam"), new Revision(2));
    }

    @Test
    void keepsTheReasonWhenItCannotBeCanceledAnyMore() {
        given(appointments.cancel(any(), any(), any()))
                .willThrow(Answers.refusal(HttpStatus.UNPROCESSABLE_CONTENT, "already-started", "Too late."));

        assertThat(post(APPOINTMENT + "/cancel", "reason", "I have an exam", "version", "2"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("This meeting has already started")
                .contains("I have an exam</textarea>");
    }

    @Test
    void asksWhyBeforeItCancels() {
        assertThat(post(APPOINTMENT + "/cancel", "reason", " ", "version", "2"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Say in a few words why you cancel.");
        then(appointments).should(org.mockito.Mockito.never()).cancel(any(), any(), any());
    }

    @Test
    void passesTheWordOn() {
        assertThat(post("/sessions/mentoring/" + Meets.HELD + "/word", "met", "true"))
                .hasStatus3xxRedirection();

        then(sessions).should().attendance(Meets.HELD, new ReportAttendance(true));
    }

    @Test
    void movesAMeetingToAnotherTime() {
        given(sessions.show(Meets.SESSION))
                .willReturn(Meets.session(Meets.SESSION, Meets.TUESDAY, SessionStatus.BOOKED, null));
        given(sessions.reschedule(any(), any(), any()))
                .willReturn(Meets.session(
                        Meets.SESSION, Instant.parse("2026-11-19T13:00:00Z"), SessionStatus.BOOKED, null));

        assertThat(get(SESSION + "/time")).hasStatusOk().bodyText().contains("It is now on Tue, Nov 17");
        assertThat(post(SESSION + "/time", "slot", "2026-11-19T13:00:00Z/2026-11-19T13:45:00Z", "version", "4"))
                .hasRedirectedUrl("/sessions");

        then(sessions)
                .should()
                .reschedule(
                        Meets.SESSION, new RescheduleSession(Instant.parse("2026-11-19T13:00:00Z")), new Revision(4));
    }

    @Test
    void handsTheCalendarFileOver() {
        given(appointments.calendar(Meets.APPOINTMENT)).willReturn(ResponseEntity.ok("BEGIN:VCALENDAR"));

        assertThat(get(APPOINTMENT + "/calendar"))
                .hasStatusOk()
                .hasHeader("Content-Type", "text/calendar;charset=UTF-8")
                .hasHeader("Content-Disposition", "attachment; filename=\"meeting.ics\"")
                .bodyText()
                .isEqualTo("BEGIN:VCALENDAR");
    }

    @Test
    void booksTheAdvisor() {
        given(appointments.book(any(), any()))
                .willReturn(Meets.appointment(Meets.APPOINTMENT, Meets.THURSDAY, AppointmentState.BOOKED));

        assertThat(get("/sessions/advising"))
                .bodyText()
                .contains("Meet Dana Whitcomb", "9 free times until November 18", "value=\"" + SLOT + "\"");
        assertThat(post("/sessions/advising", "slot", SLOT, "topic", "Spring courses", "key", KEY))
                .hasRedirectedUrl("/sessions");

        then(appointments)
                .should()
                .book(new BookAppointment(null, Instant.parse("2026-11-13T14:00:00Z"), "Spring courses"), KEY);
    }

    @Test
    void offersTheNearestTimesWhenSomebodyWasFaster() {
        given(appointments.book(any(), any()))
                .willThrow(Answers.refusal(
                        HttpStatus.CONFLICT,
                        "slot-taken",
                        "That time has just been taken.",
                        Map.of(
                                "alternatives",
                                List.of(Map.of(
                                        "startsAt", "2026-11-13T15:00:00Z", "endsAt", "2026-11-13T15:30:00Z")))));

        assertThat(post("/sessions/advising", "slot", SLOT, "topic", "Spring courses", "key", KEY))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("has just been taken. Nothing was booked", "class=\"near\"", "Spring courses</textarea>");
    }

    @Test
    void saysWhatToDoWithoutAnAdvisor() {
        given(appointments.slots(any(), any(), any()))
                .willThrow(Answers.refusal(HttpStatus.UNPROCESSABLE_CONTENT, "no-advisor", "You have no advisor yet."));

        assertThat(get("/sessions/advising"))
                .hasStatusOk()
                .bodyText()
                .contains("There is nobody to book yet", "You have no advisor yet", "/mentors");
    }

    @Test
    void asksForTimeAndTopicInWords() {
        assertThat(post("/sessions/advising", "topic", " "))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Nothing is booked yet", "Pick a time first.", "Say in a few words what it is about.");
    }
}
