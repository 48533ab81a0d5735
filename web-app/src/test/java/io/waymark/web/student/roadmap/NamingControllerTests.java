package io.waymark.web.student.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willReturn;
import static org.mockito.Mockito.never;

import com.microsoft.playwright.options.ColorScheme;
import io.waymark.advising.api.evidence.AskOutsider;
import io.waymark.advising.api.evidence.AskPeer;
import io.waymark.advising.api.evidence.DecisionView;
import io.waymark.advising.api.evidence.Dispute;
import io.waymark.advising.api.evidence.EvidenceStatus;
import io.waymark.advising.api.evidence.EvidenceView;
import io.waymark.advising.api.evidence.OutsiderView;
import io.waymark.advising.api.evidence.VerificationState;
import io.waymark.advising.api.evidence.VerificationView;
import io.waymark.advising.api.kind.ReflectionPayload;
import io.waymark.advising.api.person.PersonBrief;
import io.waymark.advising.api.review.ReviewCounts;
import io.waymark.core.identity.Role;
import io.waymark.core.paging.Page;
import io.waymark.core.revision.Revision;
import io.waymark.core.roadmap.EvidenceKind;
import io.waymark.core.roadmap.RequirementLabel;
import io.waymark.core.roadmap.VerifierRole;
import io.waymark.kit.test.PageLook;
import io.waymark.mentor.api.SessionView;
import io.waymark.web.pages.PseudoPages;
import io.waymark.web.sample.StudentPageTests;
import io.waymark.web.services.Answers;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

/** The student says who verifies, on the step's page. */
class NamingControllerTests extends StudentPageTests {

    private static final String STEP = "/student/roadmap/steps/research-duties";
    private static final UUID PIECE = UUID.fromString("0190f3a2-0000-7000-8000-000000000001");
    private static final String FORMS = STEP + "/evidence/" + PIECE;
    private static final String UNKNOWN_IN_THEIRS = "Í đóñ’ť ķñóŵ ťĥíš ƥéŕšóñ.";
    private static final Instant FRIDAY = Instant.parse("2026-11-06T15:12:00Z");
    private static final OutsiderView PAT =
            new OutsiderView("Pat Lindgren", "pat@clinic.example", FRIDAY, false, true, true, null, null);
    private static final PersonBrief MAYA = new PersonBrief(UUID.randomUUID(), "Maya", "Okafor");

    @Test
    void asksForANameAndAnAddressOutsideAndForAPeersAddress() {
        submitted(asked(VerifierRole.SITE_SUPERVISOR, null), asked(VerifierRole.PEER, null));

        assertThat(get(STEP))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Name your site supervisor",
                        "Name another student",
                        FORMS + "/outsider",
                        FORMS + "/peer",
                        "They need no account.")
                .doesNotContain(FORMS + "/mail", "??");
    }

    @Test
    void saysHowFarAnAnswerCanBeReliedOn() {
        submitted(
                asked(VerifierRole.CREDENTIAL_ISSUER, null),
                asked(VerifierRole.SITE_SUPERVISOR, null),
                asked(VerifierRole.EMPLOYER, PAT));

        assertThat(get(STEP))
                .bodyText()
                .contains(
                        "For “Confirmed by the issuer”, it must come from an address at ahima.org.",
                        "From any other address it counts as “Self-reported”.",
                        "Your college does not know this address. An answer from it counts as “Verified”.");
    }

    @Test
    void saysWhoWasAskedAndOffersToSendTheLinkAgain() {
        submitted(asked(VerifierRole.SITE_SUPERVISOR, PAT));

        assertThat(get(STEP))
                .bodyText()
                .contains("You asked Pat Lindgren (pat@clinic.example)", FORMS + "/mail", "Name somebody else");
    }

    @Test
    void asksNobodyToBeNamedWhereAnOfficeDecides() {
        submitted(asked(VerifierRole.REGISTRAR, null));

        assertThat(get(STEP)).bodyText().doesNotContain("/outsider\"", "/peer\"");
    }

    @Test
    void saysWhoOutsideDecided() {
        history(submitted(EvidenceStatus.VERIFIED, decided(VerifierRole.SITE_SUPERVISOR)));

        assertThat(get(STEP)).bodyText().contains("Verified by Pat Lindgren, your site supervisor, Fri, Nov 6");
    }

    @Test
    void saysInTheReadersLanguageThatSomebodyOutsideDoesNotKnowThem() {
        history(submitted(EvidenceStatus.RETURNED, decided(VerifierRole.SITE_SUPERVISOR)));

        assertThat(get(STEP)).bodyText().contains("<blockquote>I don’t know this person.</blockquote>");
        try (var page = PseudoPages.browser(Role.STUDENT, 1280)) {
            page.navigate(url(STEP));
            assertThat(page.locator("blockquote").allTextContents()).anyMatch(it -> it.contains(UNKNOWN_IN_THEIRS));
            page.locator("form .note[data-state=returned]")
                    .all()
                    .forEach(it -> assertThat(it.textContent()).contains(UNKNOWN_IN_THEIRS));
        }
    }

    @Test
    void saysItOnTheirHomePageToo() {
        var returned = submitted(EvidenceStatus.RETURNED, decided(VerifierRole.SITE_SUPERVISOR));
        willReturn(List.of(new DecisionView(
                        returned.id(),
                        returned.step(),
                        returned.stepTitle(),
                        returned.label(),
                        returned.status(),
                        null,
                        returned.dispute(),
                        null,
                        VerifierRole.SITE_SUPERVISOR,
                        FRIDAY)))
                .given(evidence)
                .decisions(any(), anyInt());

        try (var page = PseudoPages.browser(Role.STUDENT, 1280)) {
            page.navigate(url("/student/roadmap"));
            assertThat(page.locator("main").textContent()).contains(UNKNOWN_IN_THEIRS);
        }
    }

    @Test
    void hasNoBarrier() {
        submitted(
                asked(VerifierRole.SITE_SUPERVISOR, null),
                asked(VerifierRole.EMPLOYER, PAT),
                asked(VerifierRole.PEER, null));
        try (var page = browser(Role.STUDENT, 390, ColorScheme.DARK)) {
            page.navigate(url(STEP));

            assertThat(PageLook.at(page).errors()).isEmpty();
        }
    }

    @Test
    void namesSomebodyOutside() {
        assertThat(post(
                        FORMS + "/outsider",
                        "capacity",
                        "EMPLOYER",
                        "name",
                        "Pat Lindgren",
                        "email",
                        " pat@clinic.example ",
                        "version",
                        "3"))
                .hasRedirectedUrl(STEP)
                .flash()
                .containsKey("toast");

        then(verifiers)
                .should()
                .askOutsider(
                        PIECE,
                        new AskOutsider(VerifierRole.EMPLOYER, "Pat Lindgren", "pat@clinic.example"),
                        new Revision(3));
    }

    @Test
    void namesAPeerAndHasALinkSentAnew() {
        post(FORMS + "/peer", "email", "eli@alder.example", "version", "3");
        post(FORMS + "/mail", "capacity", "SITE_SUPERVISOR", "version", "4");

        then(verifiers).should().askPeer(PIECE, new AskPeer("eli@alder.example"), new Revision(3));
        then(verifiers).should().mailAgain(PIECE, VerifierRole.SITE_SUPERVISOR, new Revision(4));
    }

    @Test
    void namesAMentorOfOnesSessions() {
        submitted(asked(VerifierRole.MENTOR, null));
        var tomas = UUID.randomUUID();
        given(sessions.people()).willReturn(List.of());
        assertThat(get(STEP)).bodyText().contains("You can name a mentor once you have a session with one.");

        given(sessions.people()).willReturn(List.of(new SessionView.Side(tomas, "Tomas Varga")));
        assertThat(get(STEP))
                .bodyText()
                .contains("Name your mentor", FORMS + "/mentor")
                .containsOnlyOnce("value=\"" + tomas + "\"");

        assertThat(post(FORMS + "/mentor", "mentor", tomas.toString(), "version", "3"))
                .hasRedirectedUrl(STEP)
                .flash()
                .containsKey("toast");
        then(verifiers).should().askMentor(PIECE, tomas, new Revision(3));
    }

    @Test
    void asksForAMentorWhereNoneIsChosen() {
        assertThat(post(FORMS + "/mentor", "mentor", "", "version", "3"))
                .hasRedirectedUrl(STEP)
                .flash()
                .containsEntry("refusal", "Choose a mentor first.");
    }

    @Test
    void standsWhileTheirSessionsAreSilent() {
        submitted(asked(VerifierRole.MENTOR, null));
        given(sessions.people()).willThrow(Answers.silence());

        assertThat(get(STEP)).hasStatusOk().bodyText().contains("You can name a mentor once");
    }

    @Test
    void asksInTheCapacityThatIsSaidOnly() {
        assertThat(post(FORMS + "/outsider", "name", "Pat Lindgren", "email", "pat@clinic.example", "version", "3"))
                .hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(post(FORMS + "/mail", "version", "3")).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(post(FORMS + "/mail", "capacity", "NOBODY", "version", "3")).hasStatus(HttpStatus.BAD_REQUEST);

        then(verifiers).should(never()).askOutsider(any(), any(), any());
        then(verifiers).should(never()).mailAgain(any(), any(), any());
    }

    @Test
    void keepsWhatWasTypedWhenItIsRefused() {
        given(verifiers.askPeer(any(), any(), any()))
                .willThrow(Answers.refusal(HttpStatus.NOT_FOUND, "no-such-peer", "No student has this address."));

        assertThat(post(FORMS + "/peer", "email", "eli@alder.example", "version", "3"))
                .hasRedirectedUrl(STEP)
                .flash()
                .containsEntry("refusal", "No student of your college has this email address.")
                .hasEntrySatisfying(
                        "named",
                        it -> assertThat(it)
                                .isEqualTo(new NameForm(null, null, "eli@alder.example", null, "3", PIECE)));
    }

    @Test
    void reviewsWhatOtherStudentsAsk() {
        given(reviews.list(any(), any(), any(), any(), any(), any(), anyInt())).willReturn(new Page<>(List.of(), null));
        given(reviews.counts(any(), any(), any(), any()))
                .willReturn(new ReviewCounts(0, 0, 0, List.of(), List.of(), List.of()));

        assertThat(get("/reviewer/queue/peer"))
                .hasStatusOk()
                .bodyText()
                .contains("What other students asked you to verify.");
    }

    private void submitted(VerificationView... asked) {
        history(submitted(EvidenceStatus.SUBMITTED, asked));
    }

    private void history(EvidenceView submitted) {
        willReturn(List.of(submitted)).given(evidence).ofStep(any(), anyString());
    }

    private static VerificationView asked(VerifierRole capacity, @Nullable OutsiderView outsider) {
        return new VerificationView(
                capacity,
                null,
                outsider,
                capacity == VerifierRole.CREDENTIAL_ISSUER ? List.of("ahima.org") : List.of(),
                VerificationState.WAITING,
                FRIDAY,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static VerificationView decided(VerifierRole capacity) {
        return new VerificationView(
                capacity,
                null,
                PAT,
                List.of(),
                VerificationState.VERIFIED,
                FRIDAY,
                null,
                FRIDAY,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static EvidenceView submitted(EvidenceStatus status, VerificationView... verifications) {
        var decided = status != EvidenceStatus.SUBMITTED;
        return new EvidenceView(
                PIECE,
                MAYA,
                "research-duties",
                "Responsibilities and duties",
                "research-duties/reflection",
                EvidenceKind.REFLECTION,
                RequirementLabel.of(EvidenceKind.REFLECTION),
                status,
                BigDecimal.ONE,
                new ReflectionPayload("Words."),
                List.of(),
                null,
                List.of(),
                FRIDAY,
                decided ? FRIDAY : null,
                null,
                decided ? VerifierRole.SITE_SUPERVISOR : null,
                null,
                status == EvidenceStatus.RETURNED ? Dispute.UNKNOWN_STUDENT : null,
                false,
                !decided,
                false,
                false,
                List.of(verifications),
                3);
    }
}
