package io.waymark.web.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;

import com.microsoft.playwright.options.ColorScheme;
import io.waymark.advising.api.evidence.EvidenceView;
import io.waymark.advising.api.evidence.JudgeAddress;
import io.waymark.advising.api.evidence.ReopenEvidence;
import io.waymark.core.identity.Role;
import io.waymark.core.paging.CountedPage;
import io.waymark.core.revision.Revision;
import io.waymark.core.roadmap.VerifierRole;
import io.waymark.kit.test.PageLook;
import io.waymark.web.services.Answers;
import io.waymark.web.ui.evidence.ReopenForm;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpStatus;

/** What an advisor sees of people outside who are asked about their students, and does about it. */
class OutsideTests extends StaffPageTests {

    private static final EvidenceView WAITING = OutsiderSamples.WAITING;
    private static final EvidenceView DISPUTED = OutsiderSamples.DISPUTED;
    private static final EvidenceView SIGNED = OutsiderSamples.SIGNED;
    private static final String LIST = "/advisor/outsiders";
    private static final String UNKNOWN =
            "The college does not know this address. An answer from it counts as “Self-reported”.";
    private static final String STEP = "/advisor/students/" + Samples.MAYA_ID + "/steps/" + WAITING.step();
    private static final String PIECE = STEP + "/evidence/" + WAITING.id();

    @BeforeEach
    void somebodyIsAsked() {
        OutsiderSamples.answer(verifiers);
        given(evidence.ofStep(any(), any())).willReturn(List.of(WAITING, SIGNED, DISPUTED));
    }

    @Test
    void listsWhoHasNotAnsweredAndWhoDisputed() {
        assertThat(get(Role.ADVISOR, "/advisor/outsiders"))
                .hasStatusOk()
                .bodyText()
                .contains("Pat Lindgren", "No answer yet", UNKNOWN, "They say that they do not know the student.", STEP)
                .doesNotContain("??", "th:");
        assertThat(get(Role.ADVISOR, "/reviewer/queue/advisor")).bodyText().contains("href=\"/advisor/outsiders\"");
        assertThat(get(Role.MENTOR, "/advisor/outsiders")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void saysSoWhereNobodyIsAsked() {
        given(verifiers.outside(any(), anyInt())).willReturn(new CountedPage<>(List.of(), null, 0));

        assertThat(get(Role.ADVISOR, "/advisor/outsiders")).bodyText().contains("Nobody outside the college is asked");
    }

    @Test
    void showsOnTheStepWhoIsAskedAndWhatCanBeDone() {
        assertThat(get(Role.ADVISOR, STEP))
                .hasStatusOk()
                .bodyText()
                .contains("Pat Lindgren (pat@clinic.example) was asked by email", PIECE + "/mail", PIECE + "/undo")
                .contains("They say that they do not know the student.", UNKNOWN)
                .contains("/evidence/" + DISPUTED.id() + "/reopen");
    }

    @Test
    void hasNoBarrier() {
        for (var width : List.of(320, 1280)) {
            try (var page = browser(Role.ADVISOR, width, width == 320 ? ColorScheme.DARK : ColorScheme.LIGHT)) {
                for (var path : List.of(LIST, STEP)) {
                    page.navigate(url(path));

                    assertThat(PageLook.at(page).errors()).as(path).isEmpty();
                }
            }
        }
    }

    @Test
    void hasTheLinkSentAnew() {
        assertThat(post(Role.ADVISOR, PIECE + "/mail", "version", "3", "capacity", "EMPLOYER"))
                .hasRedirectedUrl(STEP)
                .flash()
                .containsKey("toast");

        then(verifiers).should().mailAgain(WAITING.id(), VerifierRole.EMPLOYER, new Revision(3));
    }

    @Test
    void remindsFromTheListAsWell() {
        var mail = "/advisor/outsiders/" + WAITING.id() + "/mail";
        assertThat(get(Role.ADVISOR, "/advisor/outsiders")).bodyText().contains(mail);

        assertThat(post(Role.ADVISOR, mail, "version", "3", "capacity", "SITE_SUPERVISOR"))
                .hasRedirectedUrl("/advisor/outsiders")
                .flash()
                .containsKey("toast");

        then(verifiers).should().mailAgain(WAITING.id(), VerifierRole.SITE_SUPERVISOR, new Revision(3));
    }

    @Test
    void saysWhoSignedFromAnAddressThatNobodyKnowsAndWhatCanBeDone() {
        var doubt = "Doubt it? Reopen it on the student’s page";
        assertThat(get(Role.ADVISOR, LIST))
                .bodyText()
                .contains("Signed by an address that the college does not know.", doubt)
                .contains("action=\"/advisor/outsiders/%s/address\"".formatted(SIGNED.id()))
                .contains("The college knows this address", "The college doesn’t know it");
        assertThat(get(Role.ADVISOR, STEP))
                .bodyText()
                .contains("action=\"%s/evidence/%s/address\"".formatted(STEP, SIGNED.id()))
                .contains("/evidence/" + SIGNED.id() + "/reopen");
    }

    @ParameterizedTest
    @CsvSource({
        "true, Saved. What is signed from this address counts in full.",
        "false, 'Saved. What is signed from this address counts for less, and you are not asked about it again.'"
    })
    void saysWhetherTheCollegeKnowsAnAddress(boolean known, String said) {
        for (var form : Map.of("/advisor/outsiders/" + SIGNED.id(), LIST, STEP + "/evidence/" + SIGNED.id(), STEP)
                .entrySet()) {
            var fields = List.of("version", "4", "capacity", "SITE_SUPERVISOR", "known", String.valueOf(known));
            assertThat(post(Role.ADVISOR, form.getKey() + "/address", fields.toArray(String[]::new)))
                    .hasRedirectedUrl(form.getValue())
                    .flash()
                    .hasEntrySatisfying("toast", it -> assertThat(it).asString().contains(said));
        }

        then(verifiers)
                .should(times(2))
                .judgeAddress(SIGNED.id(), VerifierRole.SITE_SUPERVISOR, new JudgeAddress(known), new Revision(4));
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
    void keepsTheReasonThatWasTypedWhenItIsRefused() {
        given(evidence.reopen(any(), any(), any()))
                .willThrow(Answers.refusal(HttpStatus.UNPROCESSABLE_CONTENT, "already-replaced", "Submitted anew."));

        var submitted = STEP + "/evidence/" + DISPUTED.id();
        assertThat(post(Role.ADVISOR, submitted + "/reopen", "version", "3", "reason", "The wrong file."))
                .hasRedirectedUrl(STEP)
                .flash()
                .containsEntry(
                        "refusal", "The student has submitted this again in the meantime. Review the new version.")
                .containsEntry("reopening", new ReopenForm("The wrong file.", "3", DISPUTED.id()));
        assertThat(get(Role.ADVISOR, STEP, Map.of("reopening", new ReopenForm("The wrong file.", "3", DISPUTED.id()))))
                .bodyText()
                .containsPattern("<details[^>]* open=\"open\"")
                .contains("id=\"reopen-" + DISPUTED.id() + "\">The wrong file.</textarea>");
    }

    @Test
    void remindsInTheCapacityThatIsSaidOnly() {
        assertThat(post(Role.ADVISOR, PIECE + "/mail", "version", "3")).hasStatus(HttpStatus.BAD_REQUEST);

        then(verifiers).should(never()).mailAgain(any(), any(), any());
    }

    @Test
    void saysWhyNot() {
        given(evidence.undo(any(), any()))
                .willThrow(Answers.refusal(HttpStatus.UNPROCESSABLE_CONTENT, "already-replaced", "Submitted anew."));

        assertThat(post(Role.ADVISOR, PIECE + "/undo", "version", "3"))
                .hasRedirectedUrl(STEP)
                .flash()
                .containsEntry(
                        "refusal", "The student has submitted this again in the meantime. Review the new version.");
    }
}
