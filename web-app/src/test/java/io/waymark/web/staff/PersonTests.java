package io.waymark.web.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;

import io.waymark.advising.api.advisor.AssignStudents;
import io.waymark.advising.api.advisor.AssignmentView;
import io.waymark.advising.api.attribute.SetAttributes;
import io.waymark.advising.api.leaving.LeavingView;
import io.waymark.advising.api.leaving.RecordLeaving;
import io.waymark.core.identity.Lifecycle;
import io.waymark.core.identity.Role;
import io.waymark.core.paging.Page;
import io.waymark.core.revision.Revision;
import io.waymark.core.time.MeetingKind;
import io.waymark.mentor.api.MentorCard;
import io.waymark.scheduling.api.BookingCheck;
import io.waymark.scheduling.api.BookingRule;
import io.waymark.web.services.Answers;
import io.waymark.web.services.RefusedField;
import io.waymark.web.ui.page.FlashMessage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

/** What an admin reads of a person, and what becomes of it. */
class PersonTests extends StaffPageTests {

    private static final String MAYA = "/admin/people/" + Samples.MAYA_ID;
    private static final String DANA = "/admin/people/" + Samples.ADVISOR;

    @BeforeEach
    void theCollegeKeepsAttributesOfEachType() {
        Services.attributes(attributes);
    }

    @Test
    void tellsWhoAdvisesAStudentAndWhereTheyAre() {
        assertThat(get(Role.ADMIN, MAYA))
                .bodyText()
                .contains(
                        "Dana Whitcomb",
                        "Since Mon, Aug 24",
                        "/admin/people/" + Samples.MAYA_ID + "/advisor",
                        "Health Information Technician",
                        "Current step:",
                        Samples.cohorts().getFirst().name());
    }

    @Test
    void tellsWhatHappenedAndWhoMayReadWhy() {
        assertThat(get(Role.ADMIN, MAYA))
                .bodyText()
                .containsSubsequence(
                        "Dana Whitcomb became the advisor",
                        "By an import that Ruth Bellamy applied",
                        "Leave of absence",
                        "Cares for her mother until summer.",
                        "Only administrators can read this");
    }

    @Test
    void saysWhichRulesKeepAStudentFromBookingTheirAdvisorOrAMentor() {
        var joan = Samples.id(970);
        given(mentors.directory("Peralta", null, null, null, 3))
                .willReturn(new Page<>(
                        List.of(new MentorCard(
                                joan,
                                "Joan Peralta",
                                "Coder",
                                "Harbor Street Clinic",
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of("en"),
                                MeetingKind.VIDEO,
                                2,
                                0)),
                        null));
        given(mentorSlots.check(joan, Samples.MAYA_ID, null))
                .willReturn(new BookingCheck(
                        new BookingCheck.Host(joan, "Joan Peralta"),
                        new BookingCheck.Terms(Samples.ZONE, 30, 0, 60, 8),
                        List.of(new BookingCheck.BookingObstacle(BookingRule.ROOM, 0)),
                        null));

        assertThat(get(Role.ADMIN, MAYA + "?mentor=Peralta"))
                .bodyText()
                .contains(
                        "Can Maya book?",
                        "With Joan Peralta, mentor",
                        "Joan Peralta has no place for another mentee.",
                        "Setting: Capacity, in the mentor’s profile. Joan Peralta may change it.");
        assertThat(get(Role.ADMIN, MAYA)).bodyText().contains("Can Maya book?").doesNotContain("Joan Peralta");
    }

    @Test
    void saysThatMentorsCannotBeAskedAboutWhileTheirServiceIsSilent() {
        given(mentors.directory(any(), any(), any(), any(), anyInt())).willThrow(Answers.silence());

        assertThat(get(Role.ADMIN, MAYA + "?mentor=Peralta"))
                .bodyText()
                .contains("Can Maya book?", "is not available right now")
                .doesNotContain("No mentor who can be booked has this name.");
    }

    @Test
    void whatIsPlannedHasNotHappened() {
        var later = new AssignmentView(
                Samples.id(953),
                Samples.RUTH,
                LocalDate.parse("2027-01-11"),
                null,
                Samples.NOW.plusSeconds(86_400L * 62),
                null);
        given(assignments.history(any())).willReturn(List.of(later));

        assertThat(get(Role.ADMIN, MAYA))
                .bodyText()
                .contains("From Mon, Jan 11, 2027: Ruth Bellamy", "No advisor")
                .doesNotContain("Ruth Bellamy became the advisor");
    }

    @Test
    void someoneWhoDoesNotStudyHasNoAdvisorRoadmapOrCohorts() {
        assertThat(get(Role.ADMIN, DANA))
                .bodyText()
                .contains("Students and limit")
                .doesNotContain("advisor-h", "roadmap-h", "cohorts-h");
        then(appointments).should(never()).check(any(), any(), any());
    }

    @Test
    void standsWithoutAnyOfItsParts() {
        given(people.lifecycle(any())).willThrow(Answers.silence());
        given(assignments.history(any())).willThrow(Answers.silence());
        given(cohorts.of(any())).willThrow(Answers.silence());
        given(journeys.home(any())).willThrow(Answers.silence());
        given(appointments.check(any(), any(), any())).willThrow(Answers.silence());
        given(attributes.list()).willThrow(Answers.silence());
        given(attributes.of(any())).willThrow(Answers.silence());

        var page = assertThat(get(Role.ADMIN, MAYA)).hasStatusOk().bodyText();

        page.contains("Maya Okafor", "value=\"Okafor\"");
        page.satisfies(
                text -> assertThat(text.split("is not available right now", -1)).hasSize(7));
    }

    @Test
    void someoneOnNoRoadmapIsSaidToBeOnNone() {
        given(journeys.home(any())).willThrow(Answers.refusal(HttpStatus.NOT_FOUND, "no-journey", "None."));

        assertThat(get(Role.ADMIN, MAYA)).hasStatusOk().bodyText().contains("On no roadmap");
    }

    @Test
    void aStrangersIdIsNotFound() {
        given(people.show(any())).willThrow(Answers.refusal(HttpStatus.NOT_FOUND, "no-such-person", "Nobody."));

        for (var page : List.of("", "/advisor", "/leaving")) {
            assertThat(get(Role.ADMIN, MAYA + page)).hasStatus(HttpStatus.NOT_FOUND);
        }
    }

    @Test
    void keepsAttributesAsTyped() {
        assertThat(post(
                        Role.ADMIN,
                        MAYA + "/attributes",
                        "values[campus]",
                        "South",
                        "values[credits]",
                        " 40 ",
                        "values[hometown]",
                        " ",
                        "version",
                        "6"))
                .hasRedirectedUrl(MAYA);

        then(attributes)
                .should()
                .set(Samples.MAYA_ID, new SetAttributes(Map.of("campus", "South", "credits", "40")), new Revision(6));
    }

    @Test
    void saysAtItsFieldWhatIsWrongWithAnAttribute() {
        given(attributes.set(any(), any(), any()))
                .willThrow(Answers.refusalOf("credits", new RefusedField("not-a-number", "No number.", Map.of())));

        assertThat(post(Role.ADMIN, MAYA + "/attributes", "values[credits]", "many", "version", "6"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(
                        "The attributes were not saved",
                        "value=\"many\"",
                        "Enter a number, like 3.75.",
                        "credits-error");
    }

    @Test
    void attributesThatOthersChangedAreSentOnceMore() {
        given(attributes.set(any(), any(), any()))
                .willThrow(Answers.refusal(HttpStatus.PRECONDITION_FAILED, "stale-version", "Stale."));

        assertThat(post(Role.ADMIN, MAYA + "/attributes", "values[hometown]", "Lowell", "version", "3"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("value=\"Lowell\"", "Somebody changed this in the meantime", "value=\"6\"");
    }

    @Test
    void aFormThatComesBackLeavesTheOtherAsItIs() {
        assertThat(post(Role.ADMIN, MAYA, "number", "", "familyName", "Okafor-Lind", "version", "4"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("value=\"Okafor-Lind\"", "value=\"31.5\"")
                .doesNotContain("The attributes were not saved");
    }

    @Test
    void assignsAnotherAdvisorFromADay() {
        given(assignments.assign(any(), any())).willReturn(Samples.advisors().getFirst());

        assertThat(post(Role.ADMIN, MAYA + "/advisor", "advisor", Samples.id(9).toString(), "from", "2026-12-01"))
                .hasRedirectedUrl(MAYA);

        then(assignments)
                .should()
                .assign(
                        Samples.id(9),
                        new AssignStudents(Set.of(Samples.MAYA_ID), LocalDate.parse("2026-12-01"), null));
    }

    @Test
    void asksForAnAdvisorAndADayThatCanBeRead() {
        assertThat(post(Role.ADMIN, MAYA + "/advisor", "advisor", "", "from", "tomorrow"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Choose an advisor.", "Enter a date, like 2026-08-24.");
        then(assignments).should(never()).assign(any(), any());
    }

    @Test
    void saysWhyAnAdvisorCannotBeAssigned() {
        given(assignments.assign(any(), any()))
                .willThrow(Answers.refusal(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "caseload-full",
                        "Full.",
                        Map.of("advisor", "Ana Ruiz", "load", 301, "limit", 300)));

        assertThat(post(Role.ADMIN, MAYA + "/advisor", "advisor", Samples.id(9).toString()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Ana Ruiz would have 301 students. The caseload limit is 300.");
    }

    @Test
    void cancelsWhatIsPlanned() {
        assertThat(post(Role.ADMIN, MAYA + "/advisor/" + Samples.id(953) + "/cancel"))
                .hasRedirectedUrl(MAYA + "/advisor");

        then(assignments).should().cancel(Samples.id(953));
    }

    @Test
    void theAdvisorPageStandsWhileHalfOfItIsSilent() {
        given(advisors.list(any(), anyInt())).willThrow(Answers.silence());
        given(assignments.history(any())).willThrow(Answers.silence());

        assertThat(get(Role.ADMIN, MAYA + "/advisor"))
                .hasStatusOk()
                .bodyText()
                .contains("Advisor of Maya Okafor", "is not available right now");
    }

    @Test
    void saysWhatALeavingDoesBeforeItIsRecorded() {
        assertThat(get(Role.ADMIN, MAYA + "/leaving"))
                .bodyText()
                .contains(
                        "1 advisor no longer has this student",
                        "2 appointments are canceled",
                        "1 session is canceled",
                        "2 people are affected",
                        "No longer has this student",
                        "An appointment is canceled",
                        "Graduated",
                        "value=\"2026-11-10\"")
                .doesNotContain("Who takes over the students");
    }

    @Test
    void anAdvisorWhoLeavesNeedsSuccessorsAndDoesNotGraduate() {
        assertThat(get(Role.ADMIN, DANA + "/leaving"))
                .bodyText()
                .contains("12 students get another advisor", "Who takes over the students", "/handover")
                .doesNotContain("GRADUATED", "name=\"successors\" value=\"" + Samples.ADVISOR);
    }

    @Test
    void aLeavingThatDoesNothingToOthersSaysSo() {
        given(leavings.preview(any())).willReturn(new LeavingView(Samples.MAYA, Map.of(), List.of()));

        assertThat(get(Role.ADMIN, MAYA + "/leaving")).bodyText().contains("Nobody else is affected");
    }

    @Test
    void recordsALeavingAndSaysWhatItDid() {
        assertThat(post(
                        Role.ADMIN,
                        MAYA + "/leaving",
                        "lifecycle",
                        "WITHDRAWN",
                        "day",
                        "2026-11-09",
                        "reason",
                        " Moved away. ",
                        "successors",
                        Samples.id(9).toString(),
                        "version",
                        "4"))
                .hasRedirectedUrl(MAYA)
                .flash()
                .hasEntrySatisfying(
                        "toast",
                        toast -> assertThat(((FlashMessage) toast).text())
                                .startsWith(
                                        "Maya Okafor: Withdrawn. 1 advisor no longer has this student, 2 appointments"));

        then(leavings)
                .should()
                .leave(
                        Samples.MAYA_ID,
                        new RecordLeaving(
                                Lifecycle.WITHDRAWN,
                                LocalDate.parse("2026-11-09"),
                                "Moved away.",
                                Set.of(Samples.id(9))),
                        new Revision(4));
    }

    @Test
    void asksForStatusDayAndReasonOfALeaving() {
        assertThat(post(Role.ADMIN, MAYA + "/leaving", "lifecycle", "", "day", "", "reason", " ", "version", "4"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Choose a status.", "Enter a date, like 2026-08-24.", "Please fill this in.");
        then(leavings).should(never()).leave(any(), any(), any());
    }

    @Test
    void keepsWhatWasTypedWhenALeavingIsRefused() {
        given(leavings.leave(any(), any(), any()))
                .willThrow(Answers.refusal(
                        HttpStatus.UNPROCESSABLE_CONTENT, "successor-needed", "Needed.", Map.of("students", 12)));

        assertThat(post(
                        Role.ADMIN,
                        DANA + "/leaving",
                        "lifecycle",
                        "DEACTIVATED",
                        "day",
                        "2026-11-10",
                        "reason",
                        "Retires.",
                        "version",
                        "4"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("12 students would have no advisor.", "Retires.</textarea>");
    }

    @Test
    void aLeavingCanBeSentOnceMoreAfterSomebodyElseChangedThePerson() {
        given(leavings.leave(any(), any(), any()))
                .willThrow(Answers.refusal(HttpStatus.PRECONDITION_FAILED, "stale-version", "Stale."));

        assertThat(post(
                        Role.ADMIN,
                        MAYA + "/leaving",
                        "lifecycle",
                        "ON_LEAVE",
                        "day",
                        "2026-11-10",
                        "reason",
                        "Illness.",
                        "version",
                        "3"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Somebody changed this in the meantime", "name=\"version\" value=\"4\"");
    }

    @Test
    void theLeavingPageStandsWhileNobodyCanSayWhatItDoes() {
        given(leavings.preview(any())).willThrow(Answers.silence());

        assertThat(get(Role.ADMIN, MAYA + "/leaving"))
                .hasStatusOk()
                .bodyText()
                .contains("Maya Okafor leaves", "is not available right now");
    }

    @Test
    void whoeverIsAwayComesBack() {
        var eli = Samples.people().stream()
                .filter(each -> !each.active())
                .findFirst()
                .orElseThrow();
        assertThat(get(Role.ADMIN, "/admin/people/" + eli.id()))
                .bodyText()
                .contains("Coming back", "Deactivated")
                .doesNotContain("Record a leaving", "Change advisor");

        assertThat(post(Role.ADMIN, "/admin/people/" + eli.id() + "/reactivate", "version", "4"))
                .hasRedirectedUrl("/admin/people/" + eli.id());
        then(people).should().reactivate(eli.id(), new Revision(4));
    }

    @Test
    void nobodyLeavesByTheirOwnHand() {
        assertThat(get(Role.ADMIN, "/admin/people/" + Samples.RUTH.id()))
                .bodyText()
                .doesNotContain("Record a leaving");
    }
}
