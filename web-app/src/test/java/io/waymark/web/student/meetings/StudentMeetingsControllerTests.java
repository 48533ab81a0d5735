package io.waymark.web.student.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;

import io.waymark.advising.api.appointment.AppointmentState;
import io.waymark.advising.api.appointment.BookAppointment;
import io.waymark.advising.api.appointment.CancelAppointment;
import io.waymark.advising.api.appointment.RecordAttendance;
import io.waymark.core.paging.Page;
import io.waymark.core.revision.Revision;
import io.waymark.core.time.MeetingKind;
import io.waymark.mentor.api.ReportAttendance;
import io.waymark.mentor.api.RescheduleSession;
import io.waymark.mentor.api.SessionPeriod;
import io.waymark.mentor.api.SessionStatus;
import io.waymark.web.sample.Meets;
import io.waymark.web.sample.StudentPageTests;
import io.waymark.web.sample.Walk;
import io.waymark.web.services.Answers;
import io.waymark.web.ui.page.FlashMessage;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class StudentMeetingsControllerTests extends StudentPageTests {

    private static final String APPOINTMENT = "/student/meetings/advising/" + Meets.APPOINTMENT;
    private static final String SESSION = "/student/meetings/mentoring/" + Meets.SESSION;
    private static final String DANA = Walk.DANA.id().toString();
    private static final String SLOT = "2026-11-13T14:00:00Z/2026-11-13T14:30:00Z";

    @Test
    void listsBothKindsInOrderOfTime() {
        assertThat(get("/student/meetings"))
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

        assertThat(get("/student/meetings"))
                .hasStatusOk()
                .bodyText()
                .contains("Requested", "Declined", "Not answered in time");
    }

    @Test
    void showsTheOtherHalfWhileOneServiceIsSilent() {
        given(sessions.mine(any(), any(), anyInt())).willThrow(Answers.silence());

        assertThat(get("/student/meetings"))
                .hasStatusOk()
                .bodyText()
                .contains("Sessions with mentors can’t be shown right now.", "Advising with Dana Whitcomb");
    }

    @Test
    void goesFurtherBackWhereEachListEnded() {
        var cursor = UUID.randomUUID();

        assertThat(get("/student/meetings?advising=-&mentoring=" + cursor)).hasStatusOk();

        then(sessions).should().mine(eq(SessionPeriod.PAST), eq(cursor), anyInt());
        then(appointments).shouldHaveNoInteractions();
    }

    @Test
    void makesNothingOfAForeignCursor() {
        assertThat(get("/student/meetings?advising=-&mentoring=nonsense")).hasStatusOk();
    }

    @Test
    void cancelsInTheVersionThatWasSeenAndSaysSo() {
        given(appointments.cancel(any(), any(), any()))
                .willReturn(Meets.appointment(Meets.APPOINTMENT, Meets.THURSDAY, AppointmentState.CANCELED));

        assertThat(post(APPOINTMENT + "/cancel", "reason", "I have an exam", "version", "2"))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/student/meetings")
                .flash()
                .extractingByKey("toast")
                .asString()
                .contains("Canceled. Dana Whitcomb is notified.");

        then(appointments).should().cancel(Meets.APPOINTMENT, new CancelAppointment("I have an exam"), new Revision(2));
    }

    @Test
    void keepsTheReasonWhenItCannotBeCanceledAnyMore() {
        given(appointments.show(any()))
                .willReturn(Meets.appointment(Meets.APPOINTMENT, Meets.THURSDAY, AppointmentState.BOOKED));
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
        given(appointments.show(any()))
                .willReturn(Meets.appointment(Meets.APPOINTMENT, Meets.THURSDAY, AppointmentState.BOOKED));

        assertThat(post(APPOINTMENT + "/cancel", "reason", " ", "version", "2"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Say in a few words why you cancel.");
        then(appointments).should(org.mockito.Mockito.never()).cancel(any(), any(), any());
    }

    @Test
    void recordsWhetherTheyMet() {
        assertThat(post("/student/meetings/mentoring/" + Meets.HELD + "/attendance", "outcome", "ATTENDED"))
                .hasRedirectedUrl("/student/meetings");

        then(sessions).should().attendance(Meets.HELD, new ReportAttendance(true));
    }

    @Test
    void saysThatTheOtherIsNotifiedOfWhatIsNewAndOfNothingElse() {
        given(sessions.attendance(any(), any()))
                .willReturn(Meets.session(Meets.HELD, Meets.TUESDAY, SessionStatus.DISPUTED, true));

        assertThat(says("3"))
                .flash()
                .containsEntry(
                        "toast",
                        FlashMessage.of("You and Tomas Varga say different things now. Tomas Varga is notified."));
        assertThat(says("4"))
                .flash()
                .containsEntry(
                        "toast",
                        FlashMessage.of("You had said so before. You and Tomas Varga still say different things."));
    }

    @Test
    void saysOtherwiseThanTheAdvisorInTheVersionThatWasSeen() {
        given(appointments.object(any(), any(), any()))
                .willReturn(Meets.appointment(Meets.APPOINTMENT, Meets.THURSDAY, AppointmentState.DISPUTED));

        assertThat(post(APPOINTMENT + "/attendance", "outcome", "ATTENDED", "version", "1"))
                .hasRedirectedUrl("/student/meetings");

        then(appointments)
                .should()
                .object(Meets.APPOINTMENT, new RecordAttendance(RecordAttendance.Outcome.ATTENDED), new Revision(1));
    }

    @Test
    void offersToAgreeWithTheOtherSideOfADispute() {
        given(appointments.show(any()))
                .willReturn(Meets.appointment(Meets.APPOINTMENT, Meets.THURSDAY, AppointmentState.DISPUTED));

        assertThat(get(APPOINTMENT))
                .bodyText()
                .containsSubsequence(
                        "action=\"" + APPOINTMENT + "/attendance\"",
                        "name=\"outcome\" value=\"MISSED\"",
                        "Agree with Dana Whitcomb");
    }

    @Test
    void takesBackWhatWasJustSaidButOffersThatOnlyAfterTheFirstWord() {
        given(sessions.attendance(any(), any()))
                .willReturn(Meets.session(Meets.HELD, Meets.TUESDAY, SessionStatus.AWAITING_REPORT, true));
        given(sessions.withdrawAttendance(any()))
                .willReturn(Meets.session(Meets.HELD, Meets.TUESDAY, SessionStatus.AWAITING_REPORT, null));
        var page = "/student/meetings/mentoring/" + Meets.HELD + "/attendance";

        assertThat(post(page, "outcome", "ATTENDED", "version", "3"))
                .flash()
                .extractingByKey("toast")
                .asString()
                .contains(page + "/undo?version=4");
        assertThat(post(page, "outcome", "ATTENDED", "corrects", "true", "version", "3"))
                .flash()
                .extractingByKey("toast")
                .asString()
                .doesNotContain("undo");

        assertThat(post(page + "/undo", "version", "4"))
                .hasRedirectedUrl("/student/meetings")
                .flash()
                .containsEntry("toast", FlashMessage.of("Taken back. Attendance is open again."));
        then(sessions).should().withdrawAttendance(Meets.HELD);
    }

    private MvcTestResult says(String version) {
        return post(
                "/student/meetings/mentoring/" + Meets.HELD + "/attendance", "outcome", "ATTENDED", "version", version);
    }

    @Test
    void reschedulesAMeeting() {
        given(sessions.show(Meets.SESSION))
                .willReturn(Meets.session(Meets.SESSION, Meets.TUESDAY, SessionStatus.BOOKED, null));
        given(sessions.reschedule(any(), any(), any()))
                .willReturn(Meets.session(
                        Meets.SESSION, Instant.parse("2026-11-19T13:00:00Z"), SessionStatus.BOOKED, null));

        assertThat(get(SESSION + "/reschedule"))
                .hasStatusOk()
                .bodyText()
                .contains("Mentor session with Tomas Varga is on Tue, Nov 17")
                .doesNotContain("A time that is not listed");
        assertThat(post(SESSION + "/reschedule", "slot", "2026-11-19T13:00:00Z/2026-11-19T13:45:00Z", "version", "4"))
                .hasRedirectedUrl(SESSION);

        then(sessions)
                .should()
                .reschedule(
                        Meets.SESSION,
                        new RescheduleSession(Instant.parse("2026-11-19T13:00:00Z"), 45),
                        new Revision(4));
    }

    /** The kind: an entry that stays in one's calendar after the meeting was canceled. */
    @Test
    void icsOfACanceledMeetingIsOfferedToTakeItOut() {
        given(appointments.show(any()))
                .willReturn(Meets.appointment(Meets.APPOINTMENT, Meets.THURSDAY, AppointmentState.CANCELED));
        given(appointments.cancel(any(), any(), any()))
                .willReturn(Meets.appointment(Meets.APPOINTMENT, Meets.THURSDAY, AppointmentState.CANCELED));

        assertThat(get(APPOINTMENT))
                .bodyText()
                .contains("Take it out of your calendar", APPOINTMENT + "/meeting.ics")
                .doesNotContain("Add to your calendar");
        assertThat(post(APPOINTMENT + "/cancel", "reason", "I have an exam", "version", "2"))
                .flash()
                .extractingByKey("toast")
                .asString()
                .contains("Take it out of your calendar", APPOINTMENT + "/meeting.ics");
    }

    /** The kind: a page to change what can no longer be changed. */
    @Test
    void movePageOfACanceledMeeting() {
        given(appointments.show(any()))
                .willReturn(Meets.appointment(Meets.APPOINTMENT, Meets.THURSDAY, AppointmentState.CANCELED));

        assertThat(get(APPOINTMENT + "/reschedule"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "This meeting was canceled",
                        "I had a shift at the clinic",
                        "href=\"/student/meetings/advising\"")
                .doesNotContain("name=\"slot\"", "That time is kept");
        assertThat(post(APPOINTMENT + "/reschedule", "slot", SLOT, "version", "2"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("This meeting was canceled");
        assertThat(post(APPOINTMENT + "/reschedule", "pick", "2026-11-16", "version", "2"))
                .bodyText()
                .contains("This meeting was canceled");
        then(appointments).should(never()).reschedule(any(), any(), any());
    }

    @Test
    void movePageOfAMeetingThatWasCanceledMeanwhile() {
        var booked = Meets.appointment(Meets.APPOINTMENT, Meets.THURSDAY, AppointmentState.BOOKED);
        given(appointments.show(any()))
                .willReturn(booked, Meets.appointment(Meets.APPOINTMENT, Meets.THURSDAY, AppointmentState.CANCELED));
        given(appointments.reschedule(any(), any(), any()))
                .willThrow(Answers.refusal(
                        HttpStatus.UNPROCESSABLE_CONTENT, "booking-closed", "Closed.", Map.of("by", "they")));

        assertThat(post(APPOINTMENT + "/reschedule", "slot", SLOT, "version", "2"))
                .bodyText()
                .contains("This meeting was canceled");
    }

    @Test
    void movePageOfAMeetingThatHasBegun() {
        given(sessions.show(Meets.HELD))
                .willReturn(Meets.session(
                        Meets.HELD, Instant.parse("2026-11-09T22:00:00Z"), SessionStatus.COMPLETED, true));

        assertThat(get("/student/meetings/mentoring/" + Meets.HELD + "/reschedule"))
                .hasStatusOk()
                .bodyText()
                .contains("This meeting has begun", "/student/mentors/" + Meets.TOMAS);
    }

    @Test
    void saysWhoHasCanceledItMeanwhile() {
        given(appointments.cancel(any(), any(), any()))
                .willThrow(Answers.refusal(
                        HttpStatus.UNPROCESSABLE_CONTENT, "booking-closed", "Closed.", Map.of("by", "they")));

        assertThat(post(APPOINTMENT + "/cancel", "reason", "I have an exam", "version", "2"))
                .hasRedirectedUrl("/student/meetings")
                .flash()
                .extractingByKey("refusal")
                .isEqualTo("The other side has canceled this meeting.");
    }

    @Test
    void listsWhatIsCanceledAndStillToComeOnItsOwn() {
        given(appointments.canceled(any(), anyInt()))
                .willReturn(new Page<>(
                        List.of(Meets.appointment(Meets.APPOINTMENT, Meets.THURSDAY, AppointmentState.CANCELED)),
                        null));

        assertThat(get("/student/meetings"))
                .bodyText()
                .containsSubsequence("Canceled (1)", "I had a shift at the clinic", "Past");
    }

    @Test
    void handsTheCalendarFileOver() {
        given(appointments.calendar(Meets.APPOINTMENT)).willReturn(ResponseEntity.ok("BEGIN:VCALENDAR"));

        assertThat(get(APPOINTMENT + "/meeting.ics"))
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

        assertThat(get("/student/meetings/advising"))
                .bodyText()
                .contains("with Dana Whitcomb, your advisor", "7 times until November 13", "value=\"" + SLOT + "\"")
                .contains("On campus: Alder Hall, room 214", "By video", "30 minutes");
        assertThat(post(
                        "/student/meetings/advising",
                        "slot",
                        SLOT,
                        "topic",
                        "Spring courses",
                        "way",
                        "VIDEO",
                        "host",
                        DANA))
                .hasRedirectedUrl(APPOINTMENT);

        then(appointments)
                .should()
                .book(
                        new BookAppointment(
                                null,
                                Instant.parse("2026-11-13T14:00:00Z"),
                                "Spring courses",
                                MeetingKind.VIDEO,
                                Walk.DANA.id(),
                                30),
                        null);
    }

    @Test
    void showsTheTimesOfTheDayThatIsPickedInTheMonth() {
        assertThat(get("/student/meetings/advising?date=2026-11-16"))
                .bodyText()
                .contains("Monday, November 16")
                .doesNotContain("Wednesday, November 11")
                .contains("November 16, ");
    }

    @Test
    void saysWhereToMeetAndWhatCanBeDone() {
        given(appointments.show(Meets.APPOINTMENT))
                .willReturn(Meets.appointment(Meets.APPOINTMENT, Meets.THURSDAY, AppointmentState.BOOKED));

        assertThat(get(APPOINTMENT))
                .hasStatusOk()
                .bodyText()
                .contains("Alder Hall, room 214", "Which courses to take in spring")
                .contains(APPOINTMENT + "/reschedule", APPOINTMENT + "/cancel", APPOINTMENT + "/meeting.ics");
    }

    @Test
    void changesNothingOfAMeetingThatHasBegun() {
        given(appointments.show(Meets.APPOINTMENT))
                .willReturn(Meets.appointment(
                        Meets.APPOINTMENT, Instant.parse("2026-11-09T15:00:00Z"), AppointmentState.BOOKED));

        assertThat(get(APPOINTMENT))
                .bodyText()
                .contains("Attendance not recorded yet")
                .doesNotContain(APPOINTMENT + "/reschedule", APPOINTMENT + "/cancel");
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

        assertThat(post("/student/meetings/advising", "slot", SLOT, "topic", "Spring courses"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("has just been taken. Nothing was booked", "class=\"near\"", "Spring courses</textarea>");
    }

    /** The kind: a page left open while the person on it was replaced. */
    @Test
    void refusesWhatWasMeantForTheAdvisorBefore() {
        var before = UUID.randomUUID().toString();
        given(appointments.book(any(), any()))
                .willThrow(Answers.refusal(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "advisor-changed",
                        "Another advisor.",
                        Map.of("advisor", "Dana Whitcomb")));

        assertThat(post("/student/meetings/advising", "slot", SLOT, "topic", "Between us", "host", before))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Your advisor is now Dana Whitcomb. Nothing was booked", "Between us</textarea>")
                .contains("name=\"host\" value=\"" + DANA + "\"")
                .contains("value=\"" + SLOT + "\"")
                .doesNotContainPattern("value=\"" + SLOT + "\"[^>]* checked");
        then(appointments).should().book(argThat(sent -> before.equals(String.valueOf(sent.advisor()))), any());
    }

    @Test
    void saysThatTheAdvisorIsAnotherWhenADayIsPicked() {
        var pick = new String[] {"pick", "2026-11-16", "topic", "Between us", "host", ""};
        pick[5] = UUID.randomUUID().toString();
        assertThat(post("/student/meetings/advising", pick))
                .bodyText()
                .contains("Your advisor is now Dana Whitcomb.", "Between us</textarea>");

        assertThat(post("/student/meetings/advising", "slot", SLOT, "topic", " ", "host", pick[5]))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Your advisor is now Dana Whitcomb.");
        assertThat(post("/student/meetings/advising", "topic", "Between us", "host", pick[5]))
                .bodyText()
                .contains("Your advisor is now Dana Whitcomb.", "Between us</textarea>");

        pick[5] = DANA;
        assertThat(post("/student/meetings/advising", pick)).bodyText().doesNotContain("Your advisor is now");
    }

    @Test
    void saysWhatToDoWhoseAdvisorLeftMeanwhile() {
        var refusal = Answers.refusal(HttpStatus.UNPROCESSABLE_CONTENT, "no-advisor", "You have no advisor yet.");
        given(appointments.book(any(), any())).willThrow(refusal);
        given(appointments.slots(any(), any(), any())).willThrow(refusal);

        assertThat(post("/student/meetings/advising", "slot", SLOT, "topic", "Between us"))
                .bodyText()
                .contains("Between us", "There is nobody to book yet");
    }

    @Test
    void saysWhatToDoWithoutAnAdvisor() {
        given(appointments.slots(any(), any(), any()))
                .willThrow(Answers.refusal(HttpStatus.UNPROCESSABLE_CONTENT, "no-advisor", "You have no advisor yet."));

        assertThat(get("/student/meetings/advising"))
                .hasStatusOk()
                .bodyText()
                .contains("There is nobody to book yet", "You have no advisor yet", "/student/mentors");
    }

    @Test
    void asksForTimeAndTopicInWords() {
        assertThat(post("/student/meetings/advising", "topic", " "))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Nothing is booked yet", "Pick a time first.", "Say in a few words what it is about.");
    }
}
