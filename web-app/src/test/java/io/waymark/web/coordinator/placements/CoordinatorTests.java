package io.waymark.web.coordinator.placements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;

import io.waymark.advising.api.placement.AcceptPlacement;
import io.waymark.advising.api.placement.CancelPlacement;
import io.waymark.advising.api.placement.DeclinePlacement;
import io.waymark.advising.api.placement.EndPlacement;
import io.waymark.advising.api.placement.PlacementAgreement;
import io.waymark.advising.api.placement.PlacementDays;
import io.waymark.advising.api.placement.PlacementPhase;
import io.waymark.advising.api.placement.PlacementRoom;
import io.waymark.advising.api.placement.PlacementSupervisor;
import io.waymark.advising.api.placement.PlacementToAnswer;
import io.waymark.core.identity.Role;
import io.waymark.core.revision.Revision;
import io.waymark.web.services.Answers;
import io.waymark.web.services.RefusedException;
import io.waymark.web.services.RefusedField;
import io.waymark.web.staff.StaffPageTests;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Placements, as those coordinate them who answer. */
class CoordinatorTests extends StaffPageTests {

    private static final String ADVISORS = "/coordinator/placements/advisor";
    private static final String ASKED = ADVISORS + "/" + PlacementSamples.ASKED;
    private static final String ACCEPTED = ADVISORS + "/" + PlacementSamples.ACCEPTED;
    private static final String ACTIVE = ADVISORS + "/" + PlacementSamples.ACTIVE;

    @Test
    void areListedByPhaseForWhomTheyConcern() {
        assertThat(get(Role.ADVISOR, ADVISORS))
                .bodyText()
                .contains(
                        "Maya Okafor",
                        "Harbor Street Clinic",
                        "Requested",
                        "Accepted, agreement to be signed",
                        "To answer");
        then(placements).should().list(PlacementPhase.WAITING, null, true, null, 50);

        assertThat(get(Role.ADMIN, "/coordinator/placements/admin?phase=CURRENT&q=maya"))
                .hasStatusOk();
        then(placements).should().list(PlacementPhase.CURRENT, "maya", false, null, 50);
        assertThat(get(Role.ADVISOR, ADVISORS + "?phase=NEVER")).hasStatusOk();
        assertThat(get(Role.ADVISOR, "/coordinator/placements/admin")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get(Role.STUDENT, ADVISORS)).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void standWhileTheyCannotBeListed() {
        given(placements.list(any(), any(), anyBoolean(), any(), anyInt())).willThrow(Answers.silence());

        assertThat(get(Role.ADVISOR, ADVISORS)).hasStatusOk().bodyText().contains("is not available right now");
    }

    @Test
    void sayWhatStandsAgainstThem() {
        assertThat(get(Role.ADVISOR, ASKED))
                .bodyText()
                .contains(
                        "Maya Okafor at Harbor Street Clinic",
                        "All 2 places at this site are taken",
                        "2 of 2 places are taken",
                        "&lt;b&gt;Mornings&lt;/b&gt;",
                        "value=\"2026-10-05\"",
                        "value=\"joan.peralta@clinic.example\"",
                        ASKED + "/decline")
                .doesNotContain(ASKED + "/agreement", ASKED + "/end");
        assertThat(get(Role.ADVISOR, ACCEPTED))
                .bodyText()
                .contains(ACCEPTED + "/agreement", ACCEPTED + "/cancel")
                .doesNotContain(ACCEPTED + "/accept");
        assertThat(get(Role.ADVISOR, ACTIVE)).bodyText().contains(ACTIVE + "/end", "Signed by Joan Peralta");
    }

    @Test
    void sayWhatTheirSiteDoesNotCoverAnyMore() {
        var full = LocalDate.of(2029, 6, 30);
        assertThat(activeWith(new PlacementRoom(2, 2, full, false)))
                .bodyText()
                .doesNotContain("places are taken", "students are placed here", "This site");
        assertThat(activeWith(new PlacementRoom(1, 2, LocalDate.of(2026, 12, 31), false)))
                .bodyText()
                .contains("The agreement with this site ends on", "before this placement does");
        assertThat(activeWith(new PlacementRoom(1, 2, null, false)))
                .bodyText()
                .contains("has no agreement with your college any more");
        assertThat(activeWith(new PlacementRoom(1, 2, full, true))).bodyText().contains("This site was retired.");
        assertThat(activeWith(new PlacementRoom(3, 2, full, false)))
                .bodyText()
                .contains("3 students are placed here, and there are 2 places");
    }

    private MvcTestResult activeWith(PlacementRoom room) {
        given(placements.toAnswer(PlacementSamples.ACTIVE))
                .willReturn(new PlacementToAnswer(PlacementSamples.active(), room, List.of()));
        return get(Role.ADVISOR, ACTIVE);
    }

    @Test
    void areAccepted() {
        assertThat(post(
                        Role.ADVISOR,
                        ASKED + "/accept",
                        "firstDay",
                        "2026-10-05",
                        "lastDay",
                        "2026-12-18",
                        "name",
                        "Joan Peralta",
                        "email",
                        "joan@clinic.example",
                        "version",
                        "3"))
                .hasRedirectedUrl(ASKED);
        then(placements)
                .should()
                .accept(
                        PlacementSamples.ASKED,
                        new AcceptPlacement(
                                new PlacementDays(LocalDate.of(2026, 10, 5), LocalDate.of(2026, 12, 18)),
                                new PlacementSupervisor("Joan Peralta", "joan@clinic.example")),
                        new Revision(3));
    }

    @Test
    void sayAtTheFieldWhyTheyAreNotAccepted() {
        given(placements.accept(any(), any(), any()))
                .willThrow(
                        Answers.refusalOf("firstDay", new RefusedField("site-full", "Full.", Map.of("capacity", 2))));

        assertThat(post(
                        Role.ADVISOR,
                        ASKED + "/accept",
                        "firstDay",
                        "2026-10-05",
                        "lastDay",
                        "2026-12-18",
                        "version",
                        "3"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("accept-firstDay-error", "All 2 places at this site are taken on some of these days.");
        assertThat(post(Role.ADVISOR, ASKED + "/accept", "firstDay", "2026-10-05", "name", "Joan", "version", "3"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("accept-lastDay-error", "Fill in both the name and the email");
    }

    @Test
    void areDeclinedAndCanceledWithAReason() {
        assertThat(post(Role.ADVISOR, ASKED + "/decline", "reason", " ", "version", "3"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("decline-reason-error");
        then(placements).should(never()).decline(any(), any(), any());

        assertThat(post(Role.ADVISOR, ASKED + "/decline", "reason", "Not now.", "version", "3"))
                .hasRedirectedUrl(ASKED);
        then(placements).should().decline(PlacementSamples.ASKED, new DeclinePlacement("Not now."), new Revision(3));
        assertThat(post(Role.ADVISOR, ACCEPTED + "/cancel", "reason", "It closes.", "version", "3"))
                .hasRedirectedUrl(ACCEPTED);
        then(placements).should().cancel(PlacementSamples.ACCEPTED, new CancelPlacement("It closes."), new Revision(3));
    }

    @Test
    void areAgreedAndEnded() {
        assertThat(post(
                        Role.ADVISOR,
                        ACCEPTED + "/agreement",
                        "signedBy",
                        "Joan Peralta",
                        "signedOn",
                        "2026-09-28",
                        "version",
                        "3"))
                .hasRedirectedUrl(ACCEPTED);
        then(placements)
                .should()
                .agree(
                        PlacementSamples.ACCEPTED,
                        new PlacementAgreement("Joan Peralta", LocalDate.of(2026, 9, 28)),
                        new Revision(3));
        assertThat(post(Role.ADVISOR, ACTIVE + "/end", "lastDay", "2026-12-04", "reason", "Moved.", "version", "3"))
                .hasRedirectedUrl(ACTIVE);
        then(placements)
                .should()
                .end(PlacementSamples.ACTIVE, new EndPlacement(LocalDate.of(2026, 12, 4), "Moved."), new Revision(3));
    }

    @Test
    void sayWhyAnActionFailedThatTheirPageDoesNotOfferAnyMore() {
        given(placements.decline(any(), any(), any())).willThrow(taken());
        assertThat(post(Role.ADVISOR, ASKED + "/decline", "reason", "Not now.", "version", "2"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Nothing was changed", "name=\"version\" value=\"3\"");

        given(placements.toAnswer(PlacementSamples.ASKED))
                .willReturn(PlacementSamples.toAnswer(PlacementSamples.accepted()));
        assertThat(post(Role.ADVISOR, ASKED + "/decline", "reason", "Not now.", "version", "2"))
                .hasRedirectedUrl(ASKED)
                .flash()
                .containsKey("refusal");
    }

    @Test
    void keepTheVersionThatWasReadUntilItIsRefused() {
        assertThat(get(Role.ADVISOR, ASKED)).bodyText().contains("name=\"version\" value=\"3\"");
        assertThat(post(Role.ADVISOR, ASKED + "/decline", "reason", "", "version", "2"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("name=\"version\" value=\"2\"");
    }

    private static RefusedException taken() {
        return Answers.refusal(HttpStatus.PRECONDITION_FAILED, "stale-version", "Stale.");
    }

    @Test
    void areOnTheStudentsFile() {
        assertThat(get(Role.ADVISOR, "/advisor/students/" + io.waymark.web.staff.Samples.MAYA_ID))
                .bodyText()
                .contains(ACTIVE, "Harbor Street Clinic", "Active");
    }
}
