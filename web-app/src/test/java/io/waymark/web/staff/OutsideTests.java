package io.waymark.web.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;

import com.microsoft.playwright.options.ColorScheme;
import io.waymark.advising.api.evidence.Dispute;
import io.waymark.advising.api.evidence.EvidenceView;
import io.waymark.advising.api.evidence.OutsiderView;
import io.waymark.advising.api.evidence.QueuedEvidence;
import io.waymark.advising.api.evidence.ReopenEvidence;
import io.waymark.advising.api.evidence.VerificationState;
import io.waymark.advising.api.evidence.VerificationView;
import io.waymark.core.identity.Role;
import io.waymark.core.paging.Page;
import io.waymark.core.revision.Revision;
import io.waymark.core.roadmap.VerifierRole;
import io.waymark.kit.test.Chromium;
import io.waymark.web.services.Answers;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

/** What an advisor sees of people outside who are asked about their students, and does about it. */
class OutsideTests extends StaffPageTests {

    private static final EvidenceView WAITING = asked(Samples.reflection(1), VerificationState.WAITING, null);
    private static final EvidenceView DISPUTED =
            asked(Samples.returned(4), VerificationState.RETURNED, Dispute.UNKNOWN_STUDENT);
    private static final String STEP = "/students/" + Samples.MAYA_ID + "/steps/" + WAITING.step();
    private static final String PIECE = STEP + "/evidence/" + WAITING.id();

    @BeforeEach
    void somebodyIsAsked() {
        given(verifiers.outside(any(), anyInt()))
                .willReturn(new Page<>(
                        List.of(
                                new QueuedEvidence(Samples.MAYA, "204100", WAITING),
                                new QueuedEvidence(Samples.MAYA, "204100", DISPUTED)),
                        null));
        given(evidence.ofStep(any(), any())).willReturn(List.of(WAITING, DISPUTED));
    }

    @Test
    void listsWhoHasNotAnsweredAndWhoDisputed() {
        assertThat(get(Role.ADVISOR, "/queue/outside"))
                .hasStatusOk()
                .bodyText()
                .contains("Pat Lindgren", "No answer yet", "They say that they do not know the student.", STEP)
                .doesNotContain("??", "th:");
        assertThat(get(Role.ADVISOR, "/queue")).bodyText().contains("href=\"/queue/outside\"");
        assertThat(get(Role.MENTOR, "/queue/outside")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void saysSoWhereNobodyIsAsked() {
        given(verifiers.outside(any(), anyInt())).willReturn(new Page<>(List.of(), null));

        assertThat(get(Role.ADVISOR, "/queue/outside")).bodyText().contains("Nobody outside is asked");
    }

    @Test
    void showsOnTheStepWhoIsAskedAndWhatCanBeDone() {
        assertThat(get(Role.ADVISOR, STEP))
                .hasStatusOk()
                .bodyText()
                .contains("Pat Lindgren (pat@clinic.example) was asked by email", PIECE + "/mail", PIECE + "/undo")
                .contains("They say that they do not know the student.")
                .contains("/evidence/" + DISPUTED.id() + "/reopen");
    }

    @Test
    void hasNoBarrier() {
        try (var page = browser(Role.ADVISOR, 1280, ColorScheme.DARK)) {
            for (var path : List.of("/queue/outside", STEP)) {
                page.navigate(url(path));

                assertThat(Chromium.barriers(page)).as(path).isEmpty();
                assertThat(Chromium.widthOn(page, 320)).as(path).isEqualTo(320);
                page.setViewportSize(1280, 900);
            }
        }
    }

    @Test
    void hasTheLinkSentAnew() {
        assertThat(post(Role.ADVISOR, PIECE + "/mail", "version", "3", "capacity", "EMPLOYER"))
                .hasRedirectedUrl(STEP)
                .flash()
                .containsKey("snack");

        then(verifiers).should().mailAgain(WAITING.id(), VerifierRole.EMPLOYER, new Revision(3));
    }

    @Test
    void undoesAndReopens() {
        assertThat(post(Role.ADVISOR, PIECE + "/undo", "version", "3")).hasRedirectedUrl(STEP);
        assertThat(post(Role.ADVISOR, PIECE + "/reopen", "version", "3", "reason", " The wrong file. "))
                .hasRedirectedUrl(STEP);

        then(evidence).should().undo(WAITING.id(), new Revision(3));
        then(evidence).should().reopen(WAITING.id(), new ReopenEvidence("The wrong file."), new Revision(3));
    }

    @Test
    void saysWhyNot() {
        given(evidence.undo(any(), any()))
                .willThrow(Answers.refusal(HttpStatus.UNPROCESSABLE_CONTENT, "too-late-to-undo", "Too late."));

        assertThat(post(Role.ADVISOR, PIECE + "/undo", "version", "3"))
                .hasRedirectedUrl(STEP)
                .flash()
                .containsEntry("refusal", "Too late.");
    }

    private static EvidenceView asked(EvidenceView it, VerificationState state, @Nullable Dispute dispute) {
        var waiting = state == VerificationState.WAITING;
        var verification = new VerificationView(
                VerifierRole.SITE_SUPERVISOR,
                null,
                new OutsiderView("Pat Lindgren", "pat@clinic.example", Samples.NOW.minus(Duration.ofDays(2))),
                state,
                it.submittedAt(),
                null,
                waiting ? null : Samples.NOW.minus(Duration.ofDays(1)),
                null,
                null,
                dispute,
                null,
                null,
                null);
        return new EvidenceView(
                it.id(),
                it.student(),
                it.step(),
                it.stepTitle(),
                it.requirement(),
                it.kind(),
                it.label(),
                it.status(),
                it.amount(),
                it.payload(),
                it.shown(),
                it.level(),
                it.levels(),
                it.submittedAt(),
                it.decidedAt(),
                it.decidedBy(),
                it.decidedAs(),
                it.comment(),
                false,
                false,
                waiting,
                !waiting,
                List.of(verification),
                it.version());
    }
}
