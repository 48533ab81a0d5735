package io.waymark.web.mentor.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willReturn;
import static org.mockito.Mockito.never;

import com.microsoft.playwright.options.ColorScheme;
import io.waymark.core.identity.Role;
import io.waymark.core.paging.Page;
import io.waymark.core.revision.Revision;
import io.waymark.kit.test.PageLook;
import io.waymark.mentor.api.CancelGroupSession;
import io.waymark.mentor.api.GroupSessionView;
import io.waymark.mentor.api.GroupSessionView.State;
import io.waymark.mentor.api.InviteStudent;
import io.waymark.mentor.api.OpenGroupSession;
import io.waymark.mentor.api.RecordGroupAttendance;
import io.waymark.mentor.api.RescheduleSession;
import io.waymark.mentor.api.SessionView;
import io.waymark.web.services.Answers;
import io.waymark.web.staff.Samples;
import io.waymark.web.staff.StaffPageTests;
import io.waymark.web.ui.page.FlashMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

/** Group sessions as their mentor and the students of the college see them. It is Tuesday, November 10, 2026, 9:00 AM. */
class GroupPagesTests extends StaffPageTests {

    private static final UUID COMING = GroupSamples.COMING;
    private static final UUID PAST = GroupSamples.PAST;
    private static final UUID MAYA = Samples.MAYA_ID;
    private static final List<String> MENTORS =
            List.of("/mentor/groups", "/mentor/groups/new", "/mentor/groups/" + COMING, "/mentor/groups/" + PAST);

    @BeforeEach
    void oneIsComingAndOneIsOver() {
        GroupSamples.answer(groups);
    }

    @Test
    void aMentorSeesWhatIsComingAndWhoseAttendanceIsMissing() {
        assertThat(get(Role.MENTOR, "/mentor/groups"))
                .bodyText()
                .containsSubsequence(
                        "Coming up", "Resume workshop", "9 of 12 seats taken, 2 students wait", "The last two weeks")
                .contains("Record the attendance of 1 student", "/mentor/groups/" + COMING);
    }

    @Test
    void aMentorOffersOneInTheirOwnZone() {
        given(groups.open(any(), any())).willReturn(GroupSamples.group(COMING, Samples.NOW, null, null));

        assertThat(post(
                        Role.MENTOR,
                        "/mentor/groups/new",
                        "topic",
                        "Resume workshop",
                        "date",
                        "2026-11-20",
                        "at",
                        "17:30",
                        "minutes",
                        "60",
                        "seats",
                        "8",
                        "weeks",
                        "3",
                        "answerWithinHours",
                        ""))
                .hasRedirectedUrl("/mentor/groups/" + COMING);
        then(groups)
                .should()
                .open(
                        new OpenGroupSession(Instant.parse("2026-11-20T22:30:00Z"), 60, "Resume workshop", 8, null, 3),
                        null);
    }

    @Test
    void whatCannotBeOfferedIsKeptAndSaidAtItsField() {
        assertThat(post(
                        Role.MENTOR,
                        "/mentor/groups/new",
                        "topic",
                        "Resume workshop",
                        "date",
                        "2026-11-20",
                        "at",
                        "late",
                        "minutes",
                        "0",
                        "seats",
                        "many",
                        "weeks",
                        "13"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(
                        "Fill in the date and the time.",
                        "Write a whole number.",
                        "Resume workshop</textarea>",
                        "value=\"many\"");
        then(groups).should(never()).open(any(), any());
    }

    /** The clocks go back that night, and half past one comes twice. */
    @Test
    void aTimeThatComesTwiceIsAskedAbout() {
        given(groups.open(any(), any())).willReturn(GroupSamples.group(COMING, Samples.NOW, null, null));
        var offer = new String[] {
            "topic",
            "Night shift",
            "date",
            "2027-11-07",
            "at",
            "01:30",
            "minutes",
            "60",
            "seats",
            "8",
            "weeks",
            "1",
            "turn",
            ""
        };

        assertThat(post(Role.MENTOR, "/mentor/groups/new", offer))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Choose which one you mean.", "name=\"turn\"");
        then(groups).should(never()).open(any(), any());

        offer[13] = "2";
        post(Role.MENTOR, "/mentor/groups/new", offer);
        then(groups)
                .should()
                .open(new OpenGroupSession(Instant.parse("2027-11-07T06:30:00Z"), 60, "Night shift", 8, null, 1), null);
        assertThat(post(
                        Role.MENTOR,
                        "/mentor/groups/" + COMING + "/reschedule",
                        "date",
                        "2027-11-07",
                        "at",
                        "01:30",
                        "version",
                        "3"))
                .bodyText()
                .contains("Choose which one you mean.", "name=\"turn\"");
    }

    @Test
    void aMentorAnswersAndRecordsAttendance() {
        assertThat(get(Role.MENTOR, "/mentor/groups/" + COMING))
                .bodyText()
                .contains("Maya Okafor", "Asks for a seat", "/students/" + MAYA + "/answer")
                .doesNotContain("/attendance");
        post(Role.MENTOR, "/mentor/groups/" + COMING + "/students/" + MAYA + "/answer", "approved", "true");
        then(groups).should().approve(COMING, MAYA);
        post(Role.MENTOR, "/mentor/groups/" + COMING + "/students/" + MAYA + "/answer", "approved", "false");
        then(groups).should().decline(COMING, MAYA);

        assertThat(get(Role.MENTOR, "/mentor/groups/" + PAST))
                .bodyText()
                .contains("/students/" + MAYA + "/attendance")
                .doesNotContain("Cancel this session");
        post(Role.MENTOR, "/mentor/groups/" + PAST + "/students/" + MAYA + "/attendance", "attended", "false");
        then(groups).should().recordAttendance(PAST, MAYA, new RecordGroupAttendance(false));
    }

    @Test
    void aMentorInvitesWhomTheyMeetAndWhoIsNotThereYet() {
        var eli = Samples.id(101);
        willReturn(List.of(new SessionView.Side(MAYA, "Maya Okafor"), new SessionView.Side(eli, "Eli Brandt")))
                .given(sessions)
                .people();

        assertThat(get(Role.MENTOR, "/mentor/groups/" + COMING))
                .bodyText()
                .contains("value=\"" + eli + "\"")
                .doesNotContain("value=\"" + MAYA + "\"");
        post(Role.MENTOR, "/mentor/groups/" + COMING + "/invite", "student", eli.toString());
        then(groups).should().invite(COMING, new InviteStudent(eli));

        assertThat(post(Role.MENTOR, "/mentor/groups/" + COMING + "/invite", "student", ""))
                .flash()
                .containsEntry("refusal", "Choose a student first.");
        assertThat(get(Role.MENTOR, "/mentor/groups/" + PAST)).bodyText().doesNotContain("/invite", "/reschedule");
    }

    @Test
    void aMentorReschedulesInTheirOwnZoneAndKeepsWhatCannotBeRead() {
        var move = "/mentor/groups/" + COMING + "/reschedule";
        given(groups.reschedule(any(), any(), any())).willReturn(GroupSamples.group(COMING, Samples.NOW, null, null));

        assertThat(post(Role.MENTOR, move, "date", "2026-11-20", "at", "late", "version", "3"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("The session was not rescheduled", "Fill in the date and the time.", "value=\"2026-11-20\"");
        then(groups).should(never()).reschedule(any(), any(), any());

        assertThat(post(Role.MENTOR, move, "date", "2026-11-20", "at", "17:30", "version", "3"))
                .hasRedirectedUrl("/mentor/groups/" + COMING);
        then(groups)
                .should()
                .reschedule(COMING, new RescheduleSession(Instant.parse("2026-11-20T22:30:00Z")), new Revision(3));
    }

    @Test
    void anotherMentorsSessionIsNotThere() {
        var theirs = GroupSamples.group(COMING, Samples.NOW.plus(Duration.ofHours(30)), null, null);
        given(groups.show(COMING))
                .willReturn(new GroupSessionView(
                        COMING,
                        new GroupSessionView.Host(Samples.id(1703), "Noa Berg"),
                        theirs.topic(),
                        theirs.startsAt(),
                        theirs.endsAt(),
                        theirs.zone(),
                        12,
                        9,
                        2,
                        null,
                        null,
                        List.of(),
                        null,
                        null,
                        3));

        assertThat(get(Role.MENTOR, "/mentor/groups/" + COMING)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aMentorCancelsWithAReason() {
        var cancel = "/mentor/groups/" + COMING + "/cancel";
        assertThat(post(Role.MENTOR, cancel, "reason", " ", "version", "3"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Say in a few words why you cancel.");

        assertThat(post(Role.MENTOR, cancel, "reason", "I am ill.", "following", "true", "version", "3"))
                .hasRedirectedUrl("/mentor/groups");
        then(groups).should().cancel(COMING, new CancelGroupSession("I am ill.", true), new Revision(3));
    }

    @Test
    void aStudentFindsJoinsWaitsAndLeaves() {
        given(groups.upcoming(any(), anyInt()))
                .willReturn(new Page<>(
                        List.of(
                                GroupSamples.group(COMING, Samples.NOW.plus(Duration.ofHours(30)), null, null),
                                GroupSamples.group(PAST, Samples.NOW.plus(Duration.ofHours(54)), null, State.WAITING)),
                        null));
        given(groups.join(COMING)).willReturn(GroupSamples.group(COMING, Samples.NOW, null, State.WAITING));

        assertThat(get(Role.STUDENT, "/student/groups"))
                .bodyText()
                .containsSubsequence(
                        "Resume workshop",
                        "3 seats are available",
                        COMING + "/join",
                        "You are on the waitlist",
                        PAST + "/leave");
        assertThat(post(Role.STUDENT, "/student/groups/" + COMING + "/join"))
                .hasRedirectedUrl("/student/groups")
                .flash()
                .containsKey("toast");
        given(groups.show(PAST)).willReturn(GroupSamples.group(PAST, Samples.NOW, null, State.WAITING));
        assertThat(post(Role.STUDENT, "/student/groups/" + PAST + "/leave"))
                .flash()
                .containsEntry("toast", FlashMessage.of("You left."));
        then(groups).should().leave(PAST);
    }

    @Test
    void aStudentWhoGivesASeatBackTakesItOutOfTheirCalendar() {
        given(groups.show(PAST)).willReturn(GroupSamples.group(PAST, Samples.NOW, null, State.CONFIRMED));

        assertThat(post(Role.STUDENT, "/student/groups/" + PAST + "/leave"))
                .hasRedirectedUrl("/student/groups")
                .flash()
                .extractingByKey("toast")
                .asString()
                .contains("You left. Your seat is available to others.", "/student/groups/" + PAST + "/meeting.ics");
    }

    @Test
    void aStudentWhoIsBusyIsToldWhy() {
        given(groups.join(COMING)).willThrow(Answers.refusal(HttpStatus.CONFLICT, "slot-taken", "Taken."));

        assertThat(post(Role.STUDENT, "/student/groups/" + COMING + "/join"))
                .hasRedirectedUrl("/student/groups")
                .flash()
                .containsKey("refusal");
    }

    @Test
    void thePagesStandWhileTheServiceIsSilent() {
        given(groups.during(any(), any())).willThrow(Answers.silence());
        given(groups.upcoming(any(), anyInt())).willThrow(Answers.silence());

        assertThat(get(Role.MENTOR, "/mentor/groups")).hasStatusOk().bodyText().contains("can’t be shown right now");
        assertThat(get(Role.STUDENT, "/student/groups"))
                .hasStatusOk()
                .bodyText()
                .contains("can’t be shown right now")
                .doesNotContain("No group sessions yet");
        assertThat(get(Role.MENTOR, "/host/calendar/mentor"))
                .hasStatusOk()
                .bodyText()
                .contains("Your meetings can’t be shown right now.");
    }

    @Test
    void areOfOneRoleAlone() {
        for (var path : MENTORS) {
            assertThat(get(Role.STUDENT, path)).as(path).hasStatus(HttpStatus.FORBIDDEN);
        }
        assertThat(get(Role.MENTOR, "/student/groups")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post(Role.MENTOR, "/student/groups/" + COMING + "/join")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void areInTheCalendarOfTheirMentor() {
        assertThat(get(Role.MENTOR, "/host/calendar/mentor"))
                .bodyText()
                .contains("data-kind=\"group\"", "9 of 12 seats", "/mentor/groups/" + COMING);
    }

    @Test
    void haveNoBarrierOnAnyScreen() {
        MENTORS.forEach(path -> withoutBarriers(Role.MENTOR, path));
        withoutBarriers(Role.STUDENT, "/student/groups");
    }

    private void withoutBarriers(Role role, String path) {
        try (var page = browser(role, 1280, ColorScheme.LIGHT)) {
            page.navigate(url(path));
            assertThat(PageLook.at(page).errors()).as(path).isEmpty();
        }
    }
}
