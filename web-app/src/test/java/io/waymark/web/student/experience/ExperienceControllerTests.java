package io.waymark.web.student.experience;

import static io.waymark.web.student.experience.HoursSamples.MONDAY;
import static io.waymark.web.student.experience.HoursSamples.TUESDAY;
import static io.waymark.web.student.experience.HoursSamples.VOLUNTEERING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.never;

import io.waymark.advising.api.evidence.AskSupervisor;
import io.waymark.advising.api.evidence.SubmitEvidence;
import io.waymark.advising.api.experience.HoursView;
import io.waymark.advising.api.kind.HoursLogPayload;
import io.waymark.core.identity.Role;
import io.waymark.web.coordinator.placements.PlacementSamples;
import io.waymark.web.sample.StudentPageTests;
import io.waymark.web.services.Answers;
import io.waymark.web.services.RefusedField;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

class ExperienceControllerTests extends StudentPageTests {

    private static final String[] TYPED = {
        "requirement", VOLUNTEERING,
        "date", "2026-11-10",
        "start", "14:00",
        "end", "17:00",
        "site", "Harbor Street Clinic",
        "task", "Sorted faxes."
    };

    @Test
    void saysWhatTheHoursAddUpToAndWhenTheTargetIsReached() {
        assertThat(get("/student/experience"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "You have 12 of 20 hours, 2.5 of them not verified yet;"
                                + " at your pace you reach 20 in the week of November 30.",
                        "You have 0 of 120 hours.",
                        "9.5 of 20 verified",
                        "Show as a table");
    }

    @Test
    void saysHowManyHoursAreMissingWhenThePlacementEndsBefore() {
        given(hours.mine(any())).willReturn(HoursSamples.tooSlow());

        assertThat(get("/student/experience"))
                .hasStatusOk()
                .bodyText()
                .contains("You have 12 of 20 hours, 2.5 of them not verified yet."
                        + " Your placement ends November 20: at your pace 5 hours are missing by then.")
                .doesNotContain("you reach 20");
    }

    @Test
    void laysTheWeekOutDayByDayWithoutCountingWhatWasReturned() {
        assertThat(get("/student/experience"))
                .hasStatusOk()
                .bodyText()
                .contains("November 9 to November 15 · 3.5 hours")
                .containsSubsequence("Mon, Nov 9", "2.5 h", "3 h", "Returned", "Tue, Nov 10", "1 h", "Verified");
    }

    @Test
    void goesBackWeekByWeekAndForthUntilThisWeek() {
        given(hours.mine(any())).willReturn(HoursSamples.of(MONDAY.minusWeeks(1)));

        assertThat(get("/student/experience?week=2026-11-04"))
                .hasStatusOk()
                .bodyText()
                .contains("week=2026-10-26", "week=2026-11-09");
        then(hours).should().mine(MONDAY.minusDays(5));
    }

    @Test
    void leadsFromADayToTheFormForIt() {
        assertThat(get("/student/experience"))
                .bodyText()
                .containsPattern("href=\"/student/experience\\?date=2026-11-\\d\\d#quick\"");
    }

    @Test
    void endsWithThisWeek() {
        assertThat(get("/student/experience")).bodyText().doesNotContain("week=2026-11-16");
    }

    @Test
    void beginsTheEntryWithTodayAndTheSiteWhereTheStudentWasLast() {
        given(placements.mine()).willReturn(List.of());

        assertThat(get("/student/experience"))
                .bodyText()
                .contains("value=\"2026-11-10\"", "value=\"Harbor Street Clinic\"")
                .contains("value=\"%s\" selected".formatted(VOLUNTEERING));
    }

    @Test
    void beginsTheEntryWithTheDayAndTheStepThatWereChosen() {
        assertThat(get("/student/experience?date=2026-11-09&step=log-internship-hours"))
                .bodyText()
                .contains("value=\"2026-11-09\"")
                .contains("value=\"%s\" selected".formatted(HoursSamples.INTERNSHIP));
        then(hours).should().mine(MONDAY);
    }

    @Test
    void submitsAnEntryAndShowsItsWeek() {
        assertThat(post("/student/experience", TYPED)).hasRedirectedUrl("/student/experience?week=2026-11-10");

        then(evidence)
                .should()
                .submit(
                        eq(new SubmitEvidence(
                                VOLUNTEERING,
                                new HoursLogPayload(
                                        TUESDAY,
                                        LocalTime.of(14, 0),
                                        LocalTime.of(17, 0),
                                        "Harbor Street Clinic",
                                        "Sorted faxes."))),
                        any());
    }

    @Test
    void submitsHoursOfNoPlacementWhereTheStudentPicksNone() {
        var unplaced = Arrays.copyOf(TYPED, TYPED.length + 2);
        unplaced[TYPED.length] = "place";
        unplaced[TYPED.length + 1] = "";

        assertThat(post("/student/experience", unplaced)).hasRedirectedUrl("/student/experience?week=2026-11-10");
        then(placements).should(never()).show(any());
    }

    @Test
    void offersThePlacementFirstAndFillsInItsSite() {
        assertThat(get("/student/experience?step=log-internship-hours"))
                .bodyText()
                .contains("Your placement", "value=\"%s\" selected".formatted(PlacementSamples.ACTIVE))
                .contains("Your placements", "Active", "value=\"joan.peralta@clinic.example\"");

        assertThat(post("/student/experience", placed(PlacementSamples.ACTIVE)))
                .hasRedirectedUrl("/student/experience?week=2026-11-10");
        then(evidence)
                .should()
                .submit(
                        argThat(it -> it.payload() instanceof HoursLogPayload hours
                                && PlacementSamples.ACTIVE.equals(hours.placement())
                                && hours.site().equals("Harbor Street Clinic")),
                        any());
    }

    @Test
    void fillsInNoPlacementForOtherHours() {
        assertThat(get("/student/experience?step=log-volunteer-hours"))
                .bodyText()
                .contains("value=\"%s\"".formatted(PlacementSamples.ACTIVE))
                .doesNotContain("value=\"%s\" selected".formatted(PlacementSamples.ACTIVE));
    }

    @Test
    void saysAtThePlacementThatItIsNotForTheseHours() {
        given(evidence.submit(any(), any()))
                .willThrow(Answers.refusalOf(
                        "placement", new RefusedField("not-this-placement", "Not this one.", Map.of())));

        assertThat(post("/student/experience", placed(PlacementSamples.ACTIVE)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("place-error", "This placement is not for these hours");
    }

    private static String[] placed(UUID placement) {
        var placed = TYPED.clone();
        placed[8] = "place";
        placed[9] = placement.toString();
        return placed;
    }

    @Test
    void standsWhilePlacementsCannotBeShown() {
        given(placements.mine()).willThrow(Answers.silence());

        assertThat(get("/student/experience"))
                .hasStatusOk()
                .bodyText()
                .contains("is not available right now", "value=\"Harbor Street Clinic\"")
                .doesNotContain("name=\"place\"");
    }

    @Test
    void saysAtTheFieldWhichOtherHoursAreInTheWay() {
        given(evidence.submit(any(), any()))
                .willThrow(Answers.refusalOf(
                        "start",
                        new RefusedField(
                                "hours-at-two-sites",
                                "Elsewhere.",
                                Map.of(
                                        "site", "Lakeshore Regional",
                                        "here", "Harbor Street Clinic",
                                        "day", "2026-11-10",
                                        "start", "13:00",
                                        "end", "15:00"))));

        assertThat(post("/student/experience", TYPED))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("start-error", "You were at Lakeshore Regional from", "Sorted faxes.");
    }

    @Test
    void asksWhetherADayOfManyHoursIsRightAndKeepsTheAnswer() {
        given(evidence.submit(any(), any()))
                .willThrow(Answers.refusalOf(
                        "longDay",
                        new RefusedField("hours-long-day", "Long.", Map.of("day", "2026-11-10", "hours", 17.0))));
        assertThat(get("/student/experience")).bodyText().doesNotContain("name=\"longDay\"");

        assertThat(post("/student/experience", TYPED))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(
                        "That is 17 hours on one day, Tue, Nov 10. Is that right?",
                        "href=\"#longDay\"",
                        "id=\"longDay\"",
                        "aria-describedby=\"longDay-error\"",
                        "Sorted faxes.")
                .doesNotContain("checked=\"checked\"");

        var confirmed = Arrays.copyOf(TYPED, TYPED.length + 2);
        confirmed[TYPED.length] = "longDay";
        confirmed[TYPED.length + 1] = "true";
        assertThat(post("/student/experience", confirmed)).bodyText().contains("checked=\"checked\"");
        then(evidence)
                .should()
                .submit(
                        argThat(it ->
                                it.payload() instanceof HoursLogPayload hours && Boolean.TRUE.equals(hours.longDay())),
                        any());
    }

    @Test
    void saysWhichDayIsLong() {
        assertThat(get("/student/experience"))
                .bodyText()
                .containsSubsequence("Tue, Nov 10", "17 hours on this day", "Wed, Nov 11");
    }

    @Test
    void asksForWhatIsMissingBeforeAnybodyElseIsAsked() {
        assertThat(post("/student/experience", "date", "2026-11-10"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("site-error", "task-error", "requirement-error");
        then(evidence).shouldHaveNoInteractions();
    }

    @Test
    void tellsWhoIsOnNoRoadmapThatNoHoursAreAskedFor() {
        given(hours.mine(any())).willThrow(Answers.refusal(HttpStatus.NOT_FOUND, "no-journey", "None.", Map.of()));

        assertThat(get("/student/experience")).hasStatusOk().bodyText().contains("No hours are asked for");
    }

    @Test
    void sendsASupervisorOneLinkToAllHoursAtTheirSite() {
        assertThat(get("/student/experience")).bodyText().contains("Harbor Street Clinic (2 entries)");
        assertThat(post(
                        "/student/experience/supervisor",
                        "site",
                        "Harbor Street Clinic",
                        "name",
                        "Joan Peralta",
                        "email",
                        "joan@clinic.example"))
                .hasRedirectedUrl("/student/experience");

        then(verifiers)
                .should()
                .askSupervisor(new AskSupervisor("Harbor Street Clinic", "Joan Peralta", "joan@clinic.example"));
    }

    @Test
    void keepsWhatWasTypedOfASupervisorWhoCannotBeAsked() {
        willThrow(Answers.refusal(HttpStatus.UNPROCESSABLE_CONTENT, "not-a-student", "A student.", Map.of()))
                .given(verifiers)
                .askSupervisor(any());

        assertThat(post(
                        "/student/experience/supervisor",
                        "site",
                        "Harbor Street Clinic",
                        "name",
                        "Joan Peralta",
                        "email",
                        "eli@college.example"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("The link was not sent", "eli@college.example");
        assertThat(post("/student/experience/supervisor", "site", "Harbor Street Clinic", "email", "no address"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("ask-name-error", "ask-email-error");
    }

    @Test
    void saysOnTopThatNothingIsLeftToAskAbout() {
        given(hours.mine(any()))
                .willReturn(new HoursView(
                        TUESDAY,
                        MONDAY,
                        BigDecimal.ZERO,
                        null,
                        HoursSamples.hours().targets(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()));

        assertThat(post("/student/experience/supervisor", "site", "", "name", "", "email", ""))
                .hasRedirectedUrl("/student/experience");
    }

    @Test
    void isForStudents() {
        assertThat(get(Role.ADVISOR, "/student/experience")).hasStatus(HttpStatus.FORBIDDEN);
    }
}
