package io.waymark.web.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import io.waymark.advising.api.advisor.AssignStudents;
import io.waymark.advising.api.advisor.CaseloadLimit;
import io.waymark.advising.api.appointment.AppointmentState;
import io.waymark.advising.api.appointment.RecordAttendance;
import io.waymark.advising.api.cohort.AddMembers;
import io.waymark.advising.api.evidence.ReturnEvidence;
import io.waymark.advising.api.evidence.VerifyEvidence;
import io.waymark.advising.api.person.PersonEntry;
import io.waymark.advising.api.roster.ApplyRoster;
import io.waymark.advising.api.roster.ConflictChoice;
import io.waymark.advising.api.roster.RosterState;
import io.waymark.core.identity.Role;
import io.waymark.core.paging.Page;
import io.waymark.core.revision.Revision;
import io.waymark.core.time.BookableHours;
import io.waymark.core.time.BookableHours.OnWeekday;
import io.waymark.mentor.api.DeclineSession;
import io.waymark.mentor.api.ReportAttendance;
import io.waymark.mentor.api.RescheduleSession;
import io.waymark.mentor.api.WriteProfile;
import io.waymark.web.account.SignedInFixtures;
import io.waymark.web.services.Answers;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mockito.ArgumentCaptor;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;

class StaffPagesTests extends StaffPageTests {

    private static final String KEY = "8f14e45f-ceea-467f-a5d9-6d1f0a5b7c01";

    private static final String QUEUED = "/queue/" + Samples.id(502);

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
                        assertThat(get(other, path)).as("%s: %s", other, path).hasStatus(HttpStatus.FORBIDDEN);
                    }
                }));
    }

    @Test
    void caseloadSaysWhyEachStudentNeedsAttention() {
        assertThat(get(Role.ADVISOR, "/caseload"))
                .bodyText()
                .contains(
                        "Waiting for you, 6 days", "Behind forecast by 63 days", "No contact for 47 days", "June 2027");
    }

    @Test
    void caseloadTellsEveryReasonOfAStudent() {
        assertThat(get(Role.ADVISOR, "/caseload"))
                .bodyText()
                .contains("+1 more reason", "No contact for 32 days")
                .containsOnlyOnce("more reason");
    }

    @Test
    void caseloadSaysWhereSomebodyTriedToReachAStudentInVain() {
        assertThat(get(Role.ADVISOR, "/caseload")).bodyText().contains(", no answer");
    }

    @Test
    void caseloadStandsWhileCohortsAreSilentAndSaysSoWhenItIsItself() {
        given(cohorts.list(any(), anyInt())).willThrow(Answers.silence());
        assertThat(get(Role.ADVISOR, "/caseload")).hasStatusOk().bodyText().contains("Maya Okafor");

        given(caseload.list(any(), any(), any(), any(), any(), any(), anyInt())).willThrow(Answers.silence());
        assertThat(get(Role.ADVISOR, "/caseload")).hasStatusOk().bodyText().contains("does not answer just now");
    }

    @Test
    void caseloadLeavesOutWhatTheAddressSaysWrongly() {
        assertThat(get(Role.ADVISOR, "/caseload?cohort=nonsense&sort=UPSIDE_DOWN"))
                .hasStatusOk();
    }

    @Test
    void verifiesWithTheLevelAndGoesOnToTheNext() {
        assertThat(post(Role.ADVISOR, QUEUED, "decide", "verify", "level", "solid", "version", "3"))
                .hasRedirectedUrl("/queue/" + Samples.id(503));

        then(evidence).should().verify(Samples.id(502), new VerifyEvidence("solid", null), new Revision(3));
    }

    @Test
    void sendsBackOnlyWithAComment() {
        assertThat(post(Role.ADVISOR, QUEUED, "decide", "return", "comment", " ", "version", "3"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Say what to change");
        then(evidence).should(never()).giveBack(any(), any(), any());

        assertThat(post(Role.ADVISOR, QUEUED, "decide", "return", "comment", "Add dates.", "version", "3"))
                .hasStatus3xxRedirection();
        then(evidence).should().giveBack(Samples.id(502), new ReturnEvidence("Add dates."), new Revision(3));
    }

    @Test
    void keepsTheCommentWhenTheDecisionIsRefused() {
        given(evidence.verify(any(), any(), any()))
                .willThrow(Answers.refusal(HttpStatus.UNPROCESSABLE_CONTENT, "level-needed", "Choose a level first."));

        assertThat(post(Role.ADVISOR, QUEUED, "decide", "verify", "comment", "Nice work.", "version", "3"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Choose a level first.", "Nice work.</textarea>");
    }

    @Test
    void givesDocumentsOutOnlyAsAttachments() {
        assertThat(get(Role.ADVISOR, "/queue/" + Samples.id(503) + "/document"))
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
    void aStudentsPageStandsWithoutAnyOfItsParts() {
        given(journeys.show(any())).willThrow(Answers.silence());
        given(notes.list(any(), any(), anyInt())).willThrow(Answers.silence());
        given(evidence.queue(any(), any(), any(), anyInt())).willThrow(Answers.silence());
        given(appointments.upcoming(any(), any(), anyInt())).willThrow(Answers.silence());

        assertThat(get(Role.ADVISOR, Routes.MAYA))
                .hasStatusOk()
                .bodyText()
                .contains("Maya Okafor", "does not answer just now", "New note");
    }

    @Test
    void olderNotesAreOnePageFurther() {
        given(notes.list(any(), eq("older"), anyInt())).willReturn(new Page<>(Samples.notes(), "oldest"));

        assertThat(get(Role.ADVISOR, Routes.MAYA + "?notes=older"))
                .hasStatusOk()
                .bodyText()
                .contains("notes=oldest#notes-h", "Older notes");
    }

    @Test
    void aStudentWithoutARoadmapCanBePutOnOne() {
        given(journeys.show(any())).willThrow(Answers.refusal(HttpStatus.NOT_FOUND, "no-journey", "Not on a roadmap."));

        assertThat(get(Role.ADVISOR, Routes.MAYA)).hasStatusOk().bodyText().contains("Start this road");
    }

    @Test
    void aStudentOfSomebodyElseIsNotFound() {
        given(people.show(any())).willThrow(Answers.refusal(HttpStatus.NOT_FOUND, "no-such-person", "Nobody."));

        assertThat(get(Role.ADVISOR, Routes.MAYA)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void anEmptyNoteComesBackToTheSamePage() {
        assertThat(post(Role.ADVISOR, Routes.MAYA + "/notes", "body", " ", "key", KEY))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("The note was not saved yet", "Please fill this in.");
        then(notes).should(never()).add(any(), any(), any());
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
                        "Placement",
                        "key",
                        KEY))
                .bodyText()
                .contains("value=\"Placement\"", "2026-11-12T20:00:00Z/2026-11-12T20:30:00Z", "near");
    }

    @Test
    void notesWhoCame() {
        given(appointments.recordAttendance(any(), any(), any()))
                .willReturn(Samples.appointment(5, Samples.NOW, AppointmentState.ATTENDED));

        assertThat(post(
                        Role.ADVISOR,
                        "/calendar/" + Samples.id(605) + "/attendance",
                        "attended",
                        "true",
                        "version",
                        "2"))
                .hasRedirectedUrl("/calendar");
        then(appointments).should().recordAttendance(Samples.id(605), new RecordAttendance(true), new Revision(2));
    }

    @Test
    void writesHoursAsTheyWereTyped() {
        assertThat(post(
                        Role.ADVISOR,
                        "/calendar/hours",
                        hours(
                                "days[0].hours[0].from",
                                "09:00",
                                "days[0].hours[0].to",
                                "12:30",
                                "dates[0].date",
                                "2026-11-26")))
                .hasRedirectedUrl("/calendar/hours");

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
    void halfAStretchOfHoursIsAskedAboutAndKept() {
        assertThat(post(Role.MENTOR, "/mentoring/hours", hours("days[2].hours[0].from", "09:00")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Fill in both ends, or neither", "value=\"09:00\"");
        then(mentorHours).should(never()).write(any(), any());
    }

    @Test
    void whatIsNoNumberIsAskedAboutAndKept() {
        assertThat(post(Role.ADVISOR, "/calendar/hours", hours("minutes", "half an hour")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Write a whole number.");
        assertThat(post(Role.ADMIN, "/advisors/" + Samples.id(9) + "/limit", "limit", "many", "version", "1"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Write a whole number.", "value=\"many\"");
    }

    @Test
    void aMentorGivesTheirWord() {
        assertThat(post(Role.MENTOR, "/mentoring/sessions/" + Samples.id(954) + "/word", "met", "true"))
                .hasRedirectedUrl("/mentoring");

        then(sessions).should().attendance(Samples.id(954), new ReportAttendance(true));
    }

    @Test
    void aMentorIsAskedAndAnswers() {
        assertThat(get(Role.MENTOR, "/mentoring"))
                .bodyText()
                .containsSubsequence("Requests to answer", "The time is held until", "Approve", "Decline", "Coming up");

        var answer = "/mentoring/sessions/" + Samples.id(951) + "/answer";
        assertThat(post(Role.MENTOR, answer, "yes", "true")).hasRedirectedUrl("/mentoring");
        then(sessions).should().approve(Samples.id(951));
        assertThat(post(Role.MENTOR, answer, "yes", "false")).hasRedirectedUrl("/mentoring");
        then(sessions).should().decline(Samples.id(951), new DeclineSession(""));
    }

    @Test
    void aMentorSaysHowLongARequestMayWait() {
        assertThat(get(Role.MENTOR, "/mentoring/profile")).bodyText().contains("value=\"48\"");

        assertThat(post(
                        Role.MENTOR,
                        "/mentoring/profile",
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
                        "/mentoring/sessions/" + Samples.id(950) + "/time",
                        "date",
                        "2026-11-20",
                        "time",
                        "17:30",
                        "version",
                        "1"))
                .hasRedirectedUrl("/mentoring");
        then(sessions)
                .should()
                .reschedule(
                        Samples.id(950), new RescheduleSession(Instant.parse("2026-11-20T22:30:00Z")), new Revision(1));
    }

    @Test
    void readsAProfileLineByLine() {
        assertThat(post(
                        Role.MENTOR,
                        "/mentoring/profile",
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
                .hasRedirectedUrl("/mentoring/profile");

        var written = ArgumentCaptor.forClass(WriteProfile.class);
        then(mentors).should().write(written.capture(), org.mockito.ArgumentMatchers.eq(new Revision(5)));
        assertThat(written.getValue().topics()).containsExactly("Audits", "Remote work");
        assertThat(written.getValue().published()).isFalse();
    }

    @Test
    void saysAtTheFieldThatANumberIsTaken() {
        given(people.add(any(), any()))
                .willThrow(Answers.refusal(
                        HttpStatus.BAD_REQUEST,
                        "invalid-request",
                        "Look again.",
                        Map.of("fields", Map.of("number", "This number is taken."))));

        assertThat(post(
                        Role.ADMIN,
                        "/people",
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
                .contains("number-fault", "This number is taken.", "value=\"Lopez\"");
    }

    @Test
    void keepsWhatAPersonIsCalledAndReads() {
        post(
                Role.ADMIN,
                "/people/" + Samples.MAYA_ID,
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
        assertThat(post(Role.ADMIN, "/people", "number", "7", "email", "nonsense"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Please fill this in.", "Choose at least one.", "Write a complete e-mail address");
        then(people).should(never()).add(any(), any());
    }

    @Test
    void handsOutAPasswordLinkOnce() {
        var made = post(Role.ADMIN, "/people/" + Samples.MAYA_ID + "/password-link");

        assertThat(made)
                .hasStatus3xxRedirection()
                .flash()
                .containsEntry("passwordLink", "http://localhost/password/choose?token=alder-valley.x7KfQ2mPzR9vT4wY");
        assertThat(get(Role.ADMIN, "/people/" + Samples.MAYA_ID)).bodyText().doesNotContain("alder-valley.x7K");
    }

    @Test
    void addsTheTickedStudentsToACohortAndToAnAdvisor() {
        assertThat(post(Role.ADMIN, "/cohorts/" + Samples.id(801) + "/members", "students", Samples.MAYA_ID.toString()))
                .hasStatus3xxRedirection();
        then(cohorts).should().addMembers(Samples.id(801), new AddMembers(Set.of(Samples.MAYA_ID)));

        assertThat(post(Role.ADMIN, "/advisors/" + Samples.id(9) + "/students", "students", Samples.MAYA_ID.toString()))
                .hasStatus3xxRedirection();
        then(assignments).should().assign(Samples.id(9), AssignStudents.now(Set.of(Samples.MAYA_ID)));
    }

    @Test
    void showsConflictsWithWhatWasDoneByHandAndAppliesAsChosen() {
        var checked = Samples.roster(1, RosterState.CHECKED, 0);
        assertThat(get(Role.ADMIN, "/imports/" + checked.id()))
                .bodyText()
                .contains("2 conflicts with what was done by hand", "Okafor-Lind", "DEACTIVATED");

        assertThat(post(Role.ADMIN, "/imports/" + checked.id() + "/apply", "overwrite", "true"))
                .hasStatus3xxRedirection();

        then(rosters).should().apply(checked.id(), new ApplyRoster(ConflictChoice.OVERWRITE, ConflictChoice.KEEP));
    }

    @Test
    void takesAnEmptyLimitForTheStandardOne() {
        assertThat(post(Role.ADMIN, "/advisors/" + Samples.id(9) + "/limit", "limit", "", "version", "1"))
                .hasStatus3xxRedirection();
        then(advisors).should().limit(Samples.id(9), new CaseloadLimit(null), new Revision(1));
    }

    @Test
    void streamsAnUploadOn() throws Exception {
        given(rosters.upload(any(), any())).willReturn(Samples.roster(0, RosterState.CHECKING, 0));
        var csv = "role,number\nstudent,1\n".getBytes(StandardCharsets.UTF_8);

        var sent = mvc.post()
                .uri("/imports")
                .multipart()
                .file(new MockMultipartFile("file", "fall.csv", "text/csv", csv))
                .with(user(SignedInFixtures.signedIn(Samples.id(1), "Ruth Bellamy", Role.ADMIN)))
                .with(csrf())
                .exchange();

        assertThat(sent).hasRedirectedUrl("/imports/" + Samples.id(900));
        var stream = ArgumentCaptor.forClass(InputStreamResource.class);
        then(rosters).should().upload(org.mockito.ArgumentMatchers.eq("fall.csv"), stream.capture());
        assertThat(stream.getValue().getInputStream()).hasBinaryContent(csv);
    }

    @Test
    void movesTheBarAloneAndReloadsAtItsEnd() {
        var admin = user(SignedInFixtures.signedIn(Samples.id(1), "Ruth Bellamy", Role.ADMIN));

        assertThat(mvc.get()
                        .uri("/imports/" + Samples.id(900))
                        .header("HX-Request", "true")
                        .with(admin)
                        .exchange())
                .hasStatusOk()
                .bodyText()
                .contains("12,480 of 20,316 rows")
                .doesNotContain("<html");
        assertThat(mvc.get()
                        .uri("/imports/" + Samples.id(902))
                        .header("HX-Request", "true")
                        .with(admin)
                        .exchange())
                .headers()
                .hasValue("HX-Refresh", "true");
    }

    @Test
    void theBarMovesWhileAnImportIsApplied() {
        var applying = Samples.roster(5, RosterState.APPLYING, 0);
        given(rosters.show(applying.id())).willReturn(applying);

        assertThat(get(Role.ADMIN, "/imports/" + applying.id()))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"12457\" max=\"20316\"", "12,457 of 20,316 rows", "<noscript><p");
    }

    @Test
    void anImportThatFailedShowsNoRowAsDone() {
        var failed = Samples.roster(4, RosterState.FAILED, 0);
        given(rosters.show(failed.id())).willReturn(failed);

        assertThat(get(Role.ADMIN, "/imports/" + failed.id()))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"0\" max=\"20316\"", "0 of 20,316 rows");
    }

    @Test
    void theOverviewStandsWhileHalfOfItIsSilent() {
        given(advisors.list(any(), anyInt())).willThrow(Answers.silence());

        assertThat(get(Role.ADMIN, "/admin"))
                .hasStatusOk()
                .bodyText()
                .contains("does not answer just now", "roster-fall.csv");
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
