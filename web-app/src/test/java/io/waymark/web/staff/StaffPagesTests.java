package io.waymark.web.staff;

import static io.waymark.web.ui.time.Viewer.plain;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import io.waymark.advising.api.advisor.AssignStudents;
import io.waymark.advising.api.advisor.CaseloadLimit;
import io.waymark.advising.api.appointment.AppointmentState;
import io.waymark.advising.api.appointment.RecordAttendance;
import io.waymark.advising.api.cohort.AddMembers;
import io.waymark.advising.api.cohort.MergeCohort;
import io.waymark.advising.api.evidence.ReturnEvidence;
import io.waymark.advising.api.evidence.VerifyEvidence;
import io.waymark.advising.api.imports.ApplyImport;
import io.waymark.advising.api.imports.ConflictChoice;
import io.waymark.advising.api.imports.ImportChange;
import io.waymark.advising.api.imports.ImportEffects;
import io.waymark.advising.api.imports.ImportFailure;
import io.waymark.advising.api.imports.ImportState;
import io.waymark.advising.api.imports.MapColumns;
import io.waymark.advising.api.imports.RecordMissing;
import io.waymark.advising.api.person.PersonEntry;
import io.waymark.core.identity.Lifecycle;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.paging.CountedPage;
import io.waymark.core.paging.Page;
import io.waymark.core.revision.Revision;
import io.waymark.core.time.BookableHours;
import io.waymark.core.time.BookableHours.OnWeekday;
import io.waymark.core.time.HoursView;
import io.waymark.core.time.HoursView.TooShort;
import io.waymark.core.time.MeetingKind;
import io.waymark.core.time.MeetingPlace;
import io.waymark.mentor.api.DeclineSession;
import io.waymark.mentor.api.ReportAttendance;
import io.waymark.mentor.api.RescheduleSession;
import io.waymark.mentor.api.WriteProfile;
import io.waymark.web.account.PasswordLinks;
import io.waymark.web.account.SignedInFixtures;
import io.waymark.web.services.Answers;
import io.waymark.web.services.RefusedField;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class StaffPagesTests extends StaffPageTests {

    @Autowired
    private PasswordLinks passwordLinks;

    private static final String KEY = "8f14e45f-ceea-467f-a5d9-6d1f0a5b7c01";

    private static final String QUEUED = "/reviewer/queue/advisor/" + Samples.id(502);

    static Stream<Arguments> routes() {
        return Routes.OF.entrySet().stream()
                .flatMap(role -> role.getValue().stream().map(path -> Arguments.of(role.getKey(), path)));
    }

    @ParameterizedTest
    @MethodSource("routes")
    void rendersTheWholePage(Role role, String path) {
        assertThat(get(role, path))
                .hasStatusOk()
                .bodyText()
                .endsWith("</html>\n")
                .doesNotContain("??", "th:", " style=", " onclick=", "<style");
    }

    @Test
    void isClosedToEverybodyElse() {
        Routes.OF.forEach((owner, paths) -> EnumSet.complementOf(EnumSet.of(owner))
                .forEach(other -> {
                    for (var path : paths) {
                        if (!Routes.isShared(path, other)) {
                            assertThat(get(other, path))
                                    .as("%s: %s", other, path)
                                    .hasStatus(HttpStatus.FORBIDDEN);
                        }
                    }
                }));
    }

    @Test
    void caseloadNamesBothRoadmapsOfWhoeverWalksTwo() {
        assertThat(get(Role.ADVISOR, "/advisor/caseload?view=EVERYONE"))
                .bodyText()
                .containsOnlyOnce("Phlebotomist: 1 · Research the field")
                .containsOnlyOnce("Health Information Technician: ");
    }

    @Test
    void caseloadSaysWhyEachStudentNeedsAttention() {
        assertThat(get(Role.ADVISOR, "/advisor/caseload"))
                .bodyText()
                .contains("Evidence waiting for 6 days", "Behind by 63 days", "No contact for 47 days", "June 2027");
    }

    @Test
    void caseloadTellsEveryReasonOfAStudent() {
        assertThat(get(Role.ADVISOR, "/advisor/caseload"))
                .bodyText()
                .contains("+1 more reason", "No contact for 32 days")
                .containsOnlyOnce("more reason");
    }

    @Test
    void caseloadSaysWhereSomebodyTriedToReachAStudentInVain() {
        assertThat(get(Role.ADVISOR, "/advisor/caseload")).bodyText().contains(", no answer");
    }

    @Test
    void caseloadStandsWhileCohortsAreSilentAndSaysSoWhenItIsItself() {
        given(cohorts.list(any(), anyInt())).willThrow(Answers.silence());
        assertThat(get(Role.ADVISOR, "/advisor/caseload"))
                .hasStatusOk()
                .bodyText()
                .contains("Maya Okafor");

        given(caseload.list(any(), any(), any(), any(), any(), any(), any(), any(), any(), any(), anyInt()))
                .willThrow(Answers.silence());
        assertThat(get(Role.ADVISOR, "/advisor/caseload"))
                .hasStatusOk()
                .bodyText()
                .contains("is not available right now");
    }

    @Test
    void caseloadLeavesOutWhatTheAddressSaysWrongly() {
        assertThat(get(Role.ADVISOR, "/advisor/caseload?cohort=nonsense&sort=UPSIDE_DOWN"))
                .hasStatusOk();
    }

    @Test
    void verifiesWithTheLevelAndGoesOnToTheNext() {
        assertThat(post(Role.ADVISOR, QUEUED, "decide", "verify", "level", "solid", "version", "3"))
                .hasRedirectedUrl("/reviewer/queue/advisor/" + Samples.id(503));

        then(evidence).should().verify(Samples.id(502), new VerifyEvidence("solid", null), new Revision(3));
    }

    @Test
    void sendsBackOnlyWithAComment() {
        assertThat(post(Role.ADVISOR, QUEUED, "decide", "return", "comment", " ", "version", "3"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Say what to change");
        then(evidence).should(never()).returnForChanges(any(), any(), any());

        assertThat(post(Role.ADVISOR, QUEUED, "decide", "return", "comment", "Add dates.", "version", "3"))
                .hasStatus3xxRedirection();
        then(evidence).should().returnForChanges(Samples.id(502), new ReturnEvidence("Add dates."), new Revision(3));
    }

    @Test
    void keepsTheCommentWhenTheDecisionIsRefused() {
        given(evidence.verify(any(), any(), any()))
                .willThrow(Answers.refusal(HttpStatus.UNPROCESSABLE_CONTENT, "level-needed", "A level is needed."));

        assertThat(post(Role.ADVISOR, QUEUED, "decide", "verify", "comment", "Nice work.", "version", "3"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Choose a level.", "Nice work.</textarea>");
    }

    @Test
    void givesDocumentsOutOnlyAsAttachments() {
        assertThat(get(Role.ADVISOR, "/reviewer/queue/advisor/" + Samples.id(503) + "/document"))
                .hasStatusOk()
                .headers()
                .hasValue("X-Content-Type-Options", "nosniff")
                .hasHeaderSatisfying(
                        "Content-Disposition",
                        values -> assertThat(values.getFirst())
                                .startsWith("attachment;")
                                .contains("diploma.pdf"));
    }

    @Test
    void offersFreeTimesWhenSomebodyWasFaster() {
        given(appointments.book(any(), any()))
                .willThrow(Answers.refusal(
                        HttpStatus.CONFLICT,
                        "slot-taken",
                        "Taken.",
                        Map.of(
                                "alternatives",
                                java.util.List.of(Map.of(
                                        "startsAt", "2026-11-12T20:00:00Z", "endsAt", "2026-11-12T20:30:00Z")))));

        assertThat(post(
                        Role.ADVISOR,
                        Routes.MAYA + "/book",
                        "slot",
                        "2026-11-12T19:00:00Z/2026-11-12T19:30:00Z",
                        "topic",
                        "Placement"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Placement</textarea>", "2026-11-12T20:00:00Z/2026-11-12T20:30:00Z", "near");
    }

    @Test
    void recordsAttendance() {
        given(appointments.recordAttendance(any(), any(), any()))
                .willReturn(Samples.appointment(5, Samples.NOW, AppointmentState.ATTENDED));

        assertThat(post(
                        Role.ADVISOR,
                        "/host/calendar/advisor/" + Samples.id(605) + "/attendance",
                        "outcome",
                        "ATTENDED",
                        "version",
                        "2"))
                .hasRedirectedUrl("/host/calendar/advisor");
        then(appointments)
                .should()
                .recordAttendance(
                        Samples.id(605), new RecordAttendance(RecordAttendance.Outcome.ATTENDED), new Revision(2));
    }

    @Test
    void saysThatAnAppointmentDidNotHappen() {
        given(appointments.recordAttendance(any(), any(), any()))
                .willReturn(Samples.appointment(5, Samples.NOW, AppointmentState.DIDNT_HAPPEN));
        assertThat(get(Role.ADVISOR, "/host/calendar/advisor/" + Samples.id(605)))
                .bodyText()
                .contains("value=\"DIDNT_HAPPEN\"", "Didn’t happen");

        post(
                Role.ADVISOR,
                "/host/calendar/advisor/" + Samples.id(605) + "/attendance",
                "outcome",
                "DIDNT_HAPPEN",
                "version",
                "2");

        then(appointments)
                .should()
                .recordAttendance(
                        Samples.id(605), new RecordAttendance(RecordAttendance.Outcome.DIDNT_HAPPEN), new Revision(2));
    }

    @Test
    void writesHoursAsTheyWereTyped() {
        assertThat(post(
                        Role.ADVISOR,
                        "/host/availability/advisor",
                        hours(
                                "days[0].windows[0].from",
                                "09:00",
                                "days[0].windows[0].to",
                                "12:30",
                                "dates[0].date",
                                "2026-11-26")))
                .hasRedirectedUrl("/host/availability/advisor");

        var written = ArgumentCaptor.forClass(BookableHours.class);
        then(advisorHours).should().write(written.capture(), org.mockito.ArgumentMatchers.eq(new Revision(7)));
        assertThat(written.getValue().weekly())
                .containsExactly(new OnWeekday(DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.of(12, 30)));
        assertThat(written.getValue().exceptions()).singleElement().satisfies(closed -> {
            assertThat(closed.date()).isEqualTo(LocalDate.parse("2026-11-26"));
            assertThat(closed.hours()).isEmpty();
        });
    }

    @Test
    void aWindowThatCannotBeMeantIsNamedAndKept() {
        assertThat(post(Role.MENTOR, "/host/availability/mentor", hours("days[2].windows[0].from", "09:00")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Wednesday, first window: fill in both times, or neither.", "value=\"09:00\"");
        assertThat(post(
                        Role.MENTOR,
                        "/host/availability/mentor",
                        hours(
                                "days[0].windows[0].from", "09:00",
                                "days[0].windows[0].to", "12:00",
                                "days[0].windows[1].from", "15:00",
                                "days[0].windows[1].to", "13:00")))
                .bodyText()
                .contains("Monday, second window: ends before it starts.");
        assertThat(plain(text(post(
                        Role.MENTOR,
                        "/host/availability/mentor",
                        hours(
                                "days[6].windows[0].from", "22:00",
                                "days[6].windows[0].to", "02:00",
                                "days[0].windows[0].from", "09:00",
                                "days[0].windows[0].to", "09:00",
                                "dates[0].date", "2026-12-31",
                                "dates[0].window.from", "20:00",
                                "dates[0].window.to", "01:30")))))
                .contains("Sunday, first window: ends before it starts.")
                .contains("write Sunday 10:00 PM to 12:00 AM, and Monday 12:00 AM to 2:00 AM.")
                .contains("Monday, first window: begins and ends at 9:00 AM.")
                .contains("write Thu, Dec 31 8:00 PM to 12:00 AM, and Fri, Jan 1, 2027 12:00 AM to 1:30 AM.");
        then(mentorHours).should(never()).write(any(), any());
    }

    /** The kind: a time that the clock shows twice, or never. */
    @Test
    void aTimeThatComesTwiceIsAskedAboutAndOneThatIsSkippedRefused() {
        var path = "/host/calendar/mentor/" + Samples.id(950) + "/reschedule";

        assertThat(plain(text(post(Role.MENTOR, path, "date", "2027-11-07", "at", "01:30", "version", "1"))))
                .contains("show this time twice", "1:30 AM EDT", "1:30 AM EST");
        assertThat(post(Role.MENTOR, path, "date", "2027-03-14", "at", "02:30", "version", "1"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("go forward past this time");
        then(sessions).should(never()).reschedule(any(), any(), any());
    }

    /** The kind: hours that offer nothing. */
    @Test
    void hoursThatOfferNothingAreNamed() {
        var hours = new BookableHours("America/New_York", List.of(), List.of(), 30, 0, 0, 30 * 24, 14);
        given(mentorHours.own())
                .willReturn(new HoursView(
                        hours,
                        7,
                        List.of(
                                new TooShort(DayOfWeek.MONDAY, null, LocalTime.of(9, 0), LocalTime.of(9, 20)),
                                new TooShort(
                                        null,
                                        LocalDate.parse("2026-12-01"),
                                        LocalTime.of(9, 0),
                                        LocalTime.of(9, 20)))));

        assertThat(plain(text(get(Role.MENTOR, "/host/availability/mentor"))))
                .contains("No meeting fits into Monday, 9:00 AM to 9:20 AM")
                .contains("No meeting fits into Tue, Dec 1, 9:00 AM to 9:20 AM")
                .contains("Nobody can book you: the minimum notice of 720 hours is longer than the booking window of 14"
                        + " days.");
    }

    /** The kind: a page left open while the student on it got another advisor. */
    @Test
    void aStudentWhoIsNoLongerTheirsIsNotBookedAndWhatWasTypedStays() {
        given(appointments.book(any(), any()))
                .willThrow(Answers.refusal(HttpStatus.FORBIDDEN, "not-allowed", "Not yours."));

        assertThat(post(
                        Role.ADVISOR,
                        "/advisor/students/" + Samples.id(101) + "/book",
                        "slot",
                        "2026-11-20T14:00:00Z/2026-11-20T14:30:00Z",
                        "topic",
                        "How the practice goes"))
                .hasStatus(HttpStatus.FORBIDDEN)
                .bodyText()
                .contains("Nothing was booked", "or not any more", "How the practice goes");
    }

    @Test
    void anAdvisorWithoutHoursIsLedToThem() {
        given(appointments.slots(any(), any(), any()))
                .willThrow(Answers.refusal(
                        HttpStatus.UNPROCESSABLE_CONTENT, "no-hours-yet", "None.", Map.of("advisor", "Dana")));

        assertThat(get(Role.ADVISOR, "/advisor/students/" + Samples.id(101) + "/book"))
                .hasStatusOk()
                .bodyText()
                .contains("Dana has no available times yet.", "/host/availability/advisor");
    }

    private static String text(MvcTestResult page) {
        try {
            return page.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Test
    void writesTheWaysToMeetWithTheUsualOneFirst() {
        post(
                Role.ADVISOR,
                "/host/availability/advisor",
                hours(
                        "ways.onCampus",
                        "Alder Hall 214",
                        "ways.video",
                        "https://meet.example/dana",
                        "ways.usual",
                        "VIDEO"));

        var written = ArgumentCaptor.forClass(BookableHours.class);
        then(advisorHours).should().write(written.capture(), any());
        assertThat(written.getValue().ways())
                .containsExactly(
                        new MeetingPlace(MeetingKind.VIDEO, "https://meet.example/dana"),
                        new MeetingPlace(MeetingKind.ON_CAMPUS, "Alder Hall 214"));
        assertThat(post(Role.ADVISOR, "/host/availability/advisor", hours("ways.video", "meet.example/dana")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("the link begins with https://");
    }

    @Test
    void addsWindowsAndDatesAndCopiesDaysKeepingWhatWasTyped() {
        var typed = new String[] {"days[0].windows[0].from", "09:15", "days[4].windows[0].from", "", "edit", "copy-0"};
        assertThat(post(Role.ADVISOR, "/host/availability/advisor", hours(typed)))
                .hasStatusOk()
                .bodyText()
                .containsPattern("name=\"days\\[4\\].windows\\[0\\].from\"\\s+value=\"09:15\"");
        typed[5] = "window-0";
        assertThat(post(Role.ADVISOR, "/host/availability/advisor", hours(typed)))
                .bodyText()
                .contains("days[0].windows[1].from", "value=\"09:15\"");
        typed[5] = "date";
        assertThat(post(Role.ADVISOR, "/host/availability/advisor", hours(typed)))
                .bodyText()
                .contains("Date override 1", "value=\"09:15\"");
        then(advisorHours).should(never()).write(any(), any());
    }

    @Test
    void whatIsNoNumberIsAskedAboutAndKept() {
        assertThat(post(Role.ADVISOR, "/host/availability/advisor", hours("minutes", "half an hour")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Write a whole number.");
        assertThat(post(Role.ADMIN, "/admin/advisors/" + Samples.ADVISOR + "/limit", "limit", "many", "version", "1"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Write a whole number.", "value=\"many\"");
    }

    @Test
    void aMentorSaysWhetherTheyMet() {
        assertThat(post(Role.MENTOR, "/host/calendar/mentor/" + Samples.id(954) + "/attendance", "outcome", "ATTENDED"))
                .hasRedirectedUrl("/host/calendar/mentor");

        then(sessions).should().attendance(Samples.id(954), new ReportAttendance(true));
    }

    @Test
    void aMentorIsAskedAndAnswers() {
        assertThat(get(Role.MENTOR, "/host/calendar/mentor"))
                .bodyText()
                .containsSubsequence("1 request waits for your answer", "The time is held until", "Approve", "Decline");

        var answer = "/host/calendar/mentor/" + Samples.id(951) + "/answer";
        assertThat(post(Role.MENTOR, answer, "approved", "true", "version", "3"))
                .hasRedirectedUrl("/host/calendar/mentor");
        then(sessions).should().approve(Samples.id(951), new Revision(3));
        assertThat(post(Role.MENTOR, answer, "approved", "false", "version", "3"))
                .hasRedirectedUrl("/host/calendar/mentor");
        then(sessions).should().decline(Samples.id(951), new DeclineSession(""), new Revision(3));
    }

    @Test
    void aHostsPagesAreOfThatRoleAlone() {
        for (var page : List.of("calendar", "availability")) {
            assertThat(get(Role.MENTOR, "/host/" + page + "/advisor")).hasStatus(HttpStatus.FORBIDDEN);
            assertThat(get(Role.ADVISOR, "/host/" + page + "/mentor")).hasStatus(HttpStatus.FORBIDDEN);
            assertThat(get(Role.STUDENT, "/host/" + page + "/student")).hasStatus(HttpStatus.BAD_REQUEST);
        }
        assertThat(post(
                        Role.ADVISOR,
                        "/host/calendar/mentor/" + Samples.id(954) + "/attendance",
                        "outcome",
                        "ATTENDED"))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void aMentorSaysHowLongARequestMayWait() {
        assertThat(get(Role.MENTOR, "/mentor/profile")).bodyText().contains("value=\"48\"");

        assertThat(post(
                        Role.MENTOR,
                        "/mentor/profile",
                        "headline",
                        "Coding auditor",
                        "meetingKind",
                        "VIDEO",
                        "capacity",
                        "4",
                        "answerWithinHours",
                        "337",
                        "version",
                        "5"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Write a number of hours from 1 to 336, or leave it empty.", "value=\"337\"");
    }

    @Test
    void aMentorMovesASessionInTheirOwnTimeZone() {
        given(sessions.reschedule(any(), any(), any()))
                .willReturn(Samples.sessionsToCome().getFirst());

        assertThat(post(
                        Role.MENTOR,
                        "/host/calendar/mentor/" + Samples.id(950) + "/reschedule",
                        "date",
                        "2026-11-20",
                        "at",
                        "17:30",
                        "version",
                        "1"))
                .hasRedirectedUrl("/host/calendar/mentor/" + Samples.id(950));
        then(sessions)
                .should()
                .reschedule(
                        Samples.id(950),
                        new RescheduleSession(Instant.parse("2026-11-20T22:30:00Z"), 45),
                        new Revision(1));
    }

    @Test
    void readsAProfileLineByLine() {
        assertThat(post(
                        Role.MENTOR,
                        "/mentor/profile",
                        "headline",
                        "Auditor",
                        "topics",
                        "Audits\r\n\r\n Remote work ",
                        "steps",
                        "research-duties",
                        "meetingKind",
                        "VIDEO",
                        "capacity",
                        "3",
                        "version",
                        "5"))
                .hasRedirectedUrl("/mentor/profile");

        var written = ArgumentCaptor.forClass(WriteProfile.class);
        then(mentors).should().write(written.capture(), org.mockito.ArgumentMatchers.eq(new Revision(5)));
        assertThat(written.getValue().topics()).containsExactly("Audits", "Remote work");
        assertThat(written.getValue().published()).isFalse();
    }

    @Test
    void saysAtTheFieldThatANumberIsTaken() {
        given(people.add(any(), any()))
                .willThrow(Answers.refusalOf(
                        "number", new RefusedField("size", "Too long.", Map.of("max", 40, "of", "text"))));

        assertThat(post(
                        Role.ADMIN,
                        "/admin/people",
                        "number",
                        "7",
                        "givenName",
                        "Ana",
                        "familyName",
                        "Lopez",
                        "email",
                        "ana@college.example",
                        "roles",
                        "STUDENT",
                        "key",
                        KEY))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("number-error", "Write at most 40 characters.", "value=\"Lopez\"");
    }

    @Test
    void keepsWhatAPersonIsCalledAndReads() {
        post(
                Role.ADMIN,
                "/admin/people/" + Samples.MAYA_ID,
                "number",
                "7",
                "givenName",
                "Maya",
                "preferredName",
                " May ",
                "familyName",
                "Okafor",
                "email",
                "maya@college.example",
                "roles",
                "STUDENT",
                "language",
                "es",
                "version",
                "4");

        then(people)
                .should()
                .change(
                        Samples.MAYA_ID,
                        new PersonEntry(
                                "7", "Maya", "May", "Okafor", "maya@college.example", Set.of(Role.STUDENT), null, "es"),
                        new Revision(4));
    }

    @Test
    void aPersonNeedsANameAndARole() {
        assertThat(post(Role.ADMIN, "/admin/people", "number", "7", "email", "nonsense"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Please fill this in.", "Choose at least one.", "There is no @ sign in it.");
        then(people).should(never()).add(any(), any());
    }

    @Test
    void handsOutAPasswordLinkOnce() {
        var made = post(Role.ADMIN, "/admin/people/" + Samples.MAYA_ID + "/password-link");

        assertThat(made)
                .hasStatus3xxRedirection()
                .flash()
                .containsEntry(
                        "passwordLink", "http://localhost:8080/password/choose?token=alder-valley.x7KfQ2mPzR9vT4wY");
        assertThat(get(Role.ADMIN, "/admin/people/" + Samples.MAYA_ID))
                .bodyText()
                .doesNotContain("alder-valley.x7K");
    }

    /** A second one would end the first, which may be copied already. */
    @Test
    void handsOutTheSamePasswordLinkAfterASecondClick() {
        var page = "/admin/people/" + Samples.id(103) + "/password-link";
        var key = "8f14e45f-ceea-467f-a5d9-6d1f0a5b7c02";

        for (int i = 0; i < 2; i++) {
            assertThat(post(Role.ADMIN, page, "_key", key))
                    .hasStatus(HttpStatus.FOUND)
                    .flash()
                    .containsKey("passwordLink");
        }
        then(passwordLinks).should().issue(new PersonId(Samples.id(103)));
    }

    @Test
    void addsTheTickedStudentsToACohortAndToAnAdvisor() {
        assertThat(post(
                        Role.ADMIN,
                        "/admin/cohorts/" + Samples.id(801) + "/members",
                        "students",
                        Samples.MAYA_ID.toString()))
                .hasStatus3xxRedirection();
        then(cohorts).should().addMembers(Samples.id(801), new AddMembers(Set.of(Samples.MAYA_ID)));

        assertThat(post(
                        Role.ADMIN,
                        "/admin/advisors/" + Samples.ADVISOR + "/students",
                        "students",
                        Samples.MAYA_ID.toString()))
                .hasStatus3xxRedirection();
        then(assignments).should().assign(Samples.ADVISOR, AssignStudents.now(Set.of(Samples.MAYA_ID)));
    }

    @Test
    void showsConflictsWithWhatWasDoneByHandAndAppliesAsChosen() {
        var checked = Samples.upload(1, ImportState.CHECKED, 0);
        assertThat(get(Role.ADMIN, "/admin/imports/" + checked.id()))
                .bodyText()
                .contains("2 conflicts with changes made by hand", "Okafor-Lind", "DEACTIVATED");

        assertThat(post(
                        Role.ADMIN,
                        "/admin/imports/" + checked.id() + "/apply",
                        "overwrite",
                        "true",
                        "confirmed",
                        "true"))
                .hasStatus3xxRedirection();

        then(imports)
                .should()
                .apply(checked.id(), new ApplyImport(ConflictChoice.OVERWRITE, ConflictChoice.KEEP, true));
    }

    @Test
    void listsWhoIsMissingFromAFileAndRecordsThatTheyHaveLeft() {
        var missing = "/admin/imports/" + Samples.id(902) + "/missing";

        assertThat(get(Role.ADMIN, missing))
                .bodyText()
                .contains("Entered by hand", "An earlier import", "41 students have left", "no active student");
        assertThat(get(Role.ADMIN, missing + ".csv")).bodyText().contains("204118,", "Entered by hand");
        assertThat(post(
                        Role.ADMIN,
                        missing,
                        "lifecycle",
                        "WITHDRAWN",
                        "day",
                        "2026-03-02",
                        "reason",
                        "Gone",
                        "who",
                        "ticked"))
                .bodyText()
                .contains("Select one or more students first.");
        assertThat(post(
                        Role.ADMIN,
                        missing,
                        "lifecycle",
                        "WITHDRAWN",
                        "day",
                        "2026-03-02",
                        "reason",
                        "Gone",
                        "who",
                        "all",
                        "number",
                        "42"))
                .hasRedirectedUrl(missing);

        then(imports)
                .should()
                .recordMissing(
                        Samples.id(902),
                        new RecordMissing(Lifecycle.WITHDRAWN, LocalDate.of(2026, 3, 2), "Gone", null, 42));
    }

    @Test
    void mergesArchivesBringsBackAndDeletesACohort() {
        var cohort = "/admin/cohorts/" + Samples.id(801);
        var into = Samples.cohorts().get(0);
        given(cohorts.merge(any(), any(), any())).willReturn(into);
        given(cohorts.show(into.id())).willReturn(into);

        assertThat(get(Role.ADMIN, cohort)).bodyText().contains(cohort + "/merge", cohort + "/archive", into.name());
        assertThat(get(Role.ADMIN, cohort + "/merge?into=" + into.id()))
                .bodyText()
                .contains("41 students move to “", "can’t be undone", "name=\"into\" value=\"" + into.id());
        assertThat(get(Role.ADMIN, cohort + "/merge?into=")).hasRedirectedUrl(cohort);
        assertThat(get(Role.ADMIN, cohort + "/archive")).bodyText().contains("41 students are in it.");
        then(cohorts).should(never()).merge(any(), any(), any());
        then(cohorts).should(never()).archive(any(), any());
        assertThat(get(Role.ADMIN, "/admin/cohorts?archived=true")).bodyText().contains("Show current cohorts");
        assertThat(post(Role.ADMIN, cohort + "/merge", "into", into.id().toString(), "version", "3"))
                .hasRedirectedUrl("/admin/cohorts/" + into.id());
        post(Role.ADMIN, cohort + "/archive", "version", "3");
        post(Role.ADMIN, cohort + "/unarchive", "version", "4");
        assertThat(post(Role.ADMIN, cohort + "/delete", "version", "5")).hasRedirectedUrl("/admin/cohorts");

        then(cohorts).should().merge(Samples.id(801), new MergeCohort(into.id()), new Revision(3));
        then(cohorts).should().archive(Samples.id(801), new Revision(3));
        then(cohorts).should().unarchive(Samples.id(801), new Revision(4));
        then(cohorts).should().delete(Samples.id(801), new Revision(5));
    }

    @Test
    void saysWhatAnImportWillChangeAndNamesWhoBecomesStaffAboveTheButton() {
        var checked = Samples.upload(1, ImportState.CHECKED, 0);

        assertThat(get(Role.ADMIN, "/admin/imports/" + checked.id()))
                .bodyText()
                .contains("2,416 people are added", "1 name changes", "changes?kind=NAME")
                .contains("HTI fall: 12 students", "Did you mean HIT fall?")
                .containsPattern(
                        "(?s)1 new administrator.*Ada Four, number RW-C4, row 2.*name=\"confirmed\".*Apply changes");

        assertThat(post(Role.ADMIN, "/admin/imports/" + checked.id() + "/apply"))
                .hasStatus3xxRedirection();
        then(imports).should().apply(checked.id(), new ApplyImport(ConflictChoice.KEEP, ConflictChoice.KEEP, false));
    }

    @Test
    void listsTheRowsOfAKindOfChangeAndSendsThemAsAFile() {
        var changes = "/admin/imports/" + Samples.id(901) + "/changes";

        assertThat(get(Role.ADMIN, changes + "?kind=STAFF_ADDED"))
                .bodyText()
                .contains("Ada Four, RW-C4", "Student", "Administrator", "changes.csv?kind=STAFF_ADDED");
        assertThat(get(Role.ADMIN, changes + ".csv?kind=NAME"))
                .bodyText()
                .isEqualTo("\uFEFFRow,Person,In the directory now,After the import\r\n"
                        + "14,\"Maja Okafor, 204118\",Maya Okafor,Maja Okafor\r\n");
        assertThat(get(Role.ADMIN, changes + "?kind=EVERYTHING")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void showsNothingOfAFileWithErrorsAsDoneButItsUpload() {
        var wrong = Samples.upload(8, ImportState.CHECKED, 3);
        given(imports.show(wrong.id())).willReturn(wrong);
        given(imports.list(any(), anyInt())).willReturn(CountedPage.of(new Page<>(List.of(wrong), null), 1));

        assertThat(get(Role.ADMIN, "/admin/imports/" + wrong.id()))
                .bodyText()
                .contains("The file has errors and cannot be applied", "Has errors")
                .containsOnlyOnce("<li data-state=\"verified\"")
                .doesNotContain("class=\"status\" data-state=\"verified\"", "All rows are checked", "/apply\"");
        assertThat(get(Role.ADMIN, "/admin/imports"))
                .bodyText()
                .contains("Has errors")
                .doesNotContain(
                        "class=\"status\" data-state=\"verified\"", "class=\"status\" data-state=\"submitted\"");
    }

    @Test
    void takesAnEmptyLimitForTheStandardOne() {
        assertThat(post(Role.ADMIN, "/admin/advisors/" + Samples.ADVISOR + "/limit", "limit", "", "version", "1"))
                .hasStatus3xxRedirection();
        then(advisors).should().limit(Samples.ADVISOR, new CaseloadLimit(null), new Revision(1));
    }

    @Test
    void remembersWhichColumnIsWhich() {
        var here = "/admin/imports/" + Samples.id(901) + "/columns";
        assertThat(mvc.get()
                        .uri(here)
                        .with(user(SignedInFixtures.signedIn(Samples.id(1), "Ruth Bellamy", Role.ADMIN)))
                        .exchange())
                .hasStatusOk()
                .bodyText()
                .contains("login_id", "For example: C-1 · C-2", ">campus<")
                .doesNotContain("For example: <");
        given(imports.map(any(), any())).willReturn(Samples.upload(0, ImportState.CHECKING, 0));

        assertThat(post(
                        Role.ADMIN,
                        here,
                        "source",
                        "Canvas",
                        "everybody",
                        "student",
                        "target",
                        "number",
                        "target",
                        "",
                        "target",
                        "status"))
                .hasRedirectedUrl("/admin/imports/" + Samples.id(900));
        then(imports)
                .should()
                .map(Samples.id(901), new MapColumns("Canvas", List.of("number", "", "status"), "student"));
    }

    @Test
    void letsWhichColumnIsWhichBeChangedOfAnImportThatWasReadByIt() {
        var read = Samples.upload(1, ImportState.CHECKED, 0);
        assertThat(get(Role.ADMIN, "/admin/imports/" + read.id())).bodyText().doesNotContain("/columns");
        given(imports.show(read.id())).willReturn(ImportSamples.of(read, "Canvas"));

        assertThat(get(Role.ADMIN, "/admin/imports/" + read.id()))
                .bodyText()
                .contains("/admin/imports/" + read.id() + "/columns", "Change which column is which");
    }

    @Test
    void saysOfAFileWithErrorsNeitherThatTheDirectoryIsLikeItNorOfAnImportThatIsOverThatItIsToCome() {
        var wrong = Samples.upload(8, ImportState.CHECKED, 3);
        given(imports.show(wrong.id())).willReturn(wrong);

        assertThat(get(Role.ADMIN, "/admin/imports/" + wrong.id()))
                .bodyText()
                .contains("Nothing, as long as the file has errors.")
                .doesNotContain("the directory is as the file says");
        assertThat(get(Role.ADMIN, "/admin/imports/" + Samples.id(901) + "/changes?kind=NAME"))
                .bodyText()
                .contains("Nothing of this has happened yet.");
        assertThat(get(Role.ADMIN, "/admin/imports/" + Samples.id(902) + "/changes?kind=NAME"))
                .bodyText()
                .doesNotContain("Nothing of this has happened yet.");
    }

    @Test
    void keepsWhoWasSelectedOnAnotherPageOfThoseMissingWhenSomethingIsRefused() {
        var second = "/admin/imports/" + Samples.id(902) + "/missing?after=204100&page=2";

        assertThat(get(Role.ADMIN, second)).bodyText().containsPattern("action=\"[^\"]*after=204100");
        assertThat(post(Role.ADMIN, second, "who", "ticked", "students", Samples.MAYA_ID.toString()))
                .bodyText()
                .containsPattern("value=\"" + Samples.MAYA_ID + "\"[^>]*checked");
        then(imports).should(times(2)).missing(Samples.id(902), "204100", 50);
    }

    @Test
    void showsAnImportOfWhichARoleIsNoLongerToBeGiven() {
        var checked = Samples.upload(1, ImportState.CHECKED, 0);
        given(imports.effects(checked.id()))
                .willReturn(new ImportEffects(
                        Map.of(ImportChange.Kind.STAFF_ADDED, 1),
                        List.of(new ImportChange(
                                2,
                                "RW-C4",
                                "Ada",
                                "Four",
                                ImportChange.Kind.STAFF_ADDED,
                                "",
                                "",
                                "",
                                ImportChange.Condition.ALWAYS)),
                        List.of()));

        assertThat(get(Role.ADMIN, "/admin/imports/" + checked.id())).hasStatusOk();
    }

    @Test
    void streamsAnUploadOn() throws Exception {
        given(imports.upload(any(), anyBoolean(), any())).willReturn(Samples.upload(0, ImportState.CHECKING, 0));
        var csv = "role,number\nstudent,1\n".getBytes(StandardCharsets.UTF_8);

        var sent = mvc.post()
                .uri("/admin/imports")
                .multipart()
                .file(new MockMultipartFile("file", "fall.csv", "text/csv", csv))
                .param("partial", "true")
                .with(user(SignedInFixtures.signedIn(Samples.id(1), "Ruth Bellamy", Role.ADMIN)))
                .with(csrf())
                .exchange();

        assertThat(sent).hasRedirectedUrl("/admin/imports/" + Samples.id(900));
        var stream = ArgumentCaptor.forClass(InputStreamResource.class);
        then(imports)
                .should()
                .upload(
                        org.mockito.ArgumentMatchers.eq("fall.csv"),
                        org.mockito.ArgumentMatchers.eq(true),
                        stream.capture());
        assertThat(stream.getValue().getInputStream()).hasBinaryContent(csv);
    }

    @Test
    void movesTheBarAloneAndReloadsAtItsEnd() {
        var admin = user(SignedInFixtures.signedIn(Samples.id(1), "Ruth Bellamy", Role.ADMIN));

        assertThat(mvc.get()
                        .uri("/admin/imports/" + Samples.id(900))
                        .header("HX-Request", "true")
                        .with(admin)
                        .exchange())
                .hasStatusOk()
                .bodyText()
                .contains("12,480 of 20,316 rows")
                .doesNotContain("<html");
        assertThat(mvc.get()
                        .uri("/admin/imports/" + Samples.id(902))
                        .header("HX-Request", "true")
                        .with(admin)
                        .exchange())
                .headers()
                .hasValue("HX-Refresh", "true");
    }

    @Test
    void theBarMovesWhileAnImportIsApplied() {
        var applying = Samples.upload(5, ImportState.APPLYING, 0);
        given(imports.show(applying.id())).willReturn(applying);

        assertThat(get(Role.ADMIN, "/admin/imports/" + applying.id()))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"12457\" max=\"20316\"", "12,457 of 20,316 rows", "<noscript>");
    }

    @Test
    void sendsTheErrorsOfAnImportAsAFileInTheWordsOfItsPage() {
        assertThat(get(Role.ADMIN, "/admin/imports/" + Samples.id(900) + "/errors.csv"))
                .hasStatusOk()
                .hasContentType("text/csv;charset=UTF-8")
                .bodyText()
                .startsWith("\ufeffRow,Column,")
                .contains("1207,email,t.varga@aldervalley.example,Row 96 has this address for another number.,"
                        + "\"Keep one of the two rows, or give one of them another address.\"");
    }

    @Test
    void saysWhyAnImportFailedByTheCodeOrAsItWasSaidBeforeThereWereCodes() {
        var failed = Samples.upload(4, ImportState.FAILED, 0);
        var before = Samples.failed(new ImportFailure("failed-before", Map.of("said", "Row 2 is outdated.")));
        given(imports.show(failed.id())).willReturn(failed);

        assertThat(get(Role.ADMIN, "/admin/imports/" + failed.id()))
                .bodyText()
                .contains("The directory has changed since the file was checked.");
        given(imports.show(failed.id())).willReturn(before);
        assertThat(get(Role.ADMIN, "/admin/imports/" + failed.id())).bodyText().contains("Row 2 is outdated.");
    }

    @Test
    void anImportStopsAtTheLegThatBroke() {
        var applied = Samples.upload(4, ImportState.FAILED, 0);
        var checked = Samples.failed(new ImportFailure("check-broke", Map.of()));
        given(imports.show(applied.id())).willReturn(applied);

        assertThat(get(Role.ADMIN, "/admin/imports/" + applied.id())).bodyText().containsPattern(LAST_LEG_STOPPED);
        given(imports.show(checked.id())).willReturn(checked);
        assertThat(get(Role.ADMIN, "/admin/imports/" + checked.id()))
                .bodyText()
                .contains("The file could not be checked.")
                .doesNotContainPattern(LAST_LEG_STOPPED);
    }

    private static final String LAST_LEG_STOPPED =
            "<li data-state=\"stop\" aria-current=\"step\">(?:(?!<li)[\\s\\S])*</ol>";

    @Test
    void anImportThatFailedShowsNoRowAsDone() {
        var failed = Samples.upload(4, ImportState.FAILED, 0);
        given(imports.show(failed.id())).willReturn(failed);

        assertThat(get(Role.ADMIN, "/admin/imports/" + failed.id()))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"0\" max=\"20316\"", "0 of 20,316 rows");
    }

    private static String[] hours(String... more) {
        var usual = new String[] {
            "zone",
            "America/New_York",
            "minutes",
            "30",
            "bufferBefore",
            "0",
            "bufferAfter",
            "10",
            "noticeHours",
            "24",
            "horizonDays",
            "60",
            "version",
            "7"
        };
        return Stream.concat(Stream.of(usual), Stream.of(more)).toArray(String[]::new);
    }
}
