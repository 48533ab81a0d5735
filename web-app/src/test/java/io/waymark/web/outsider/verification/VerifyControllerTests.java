package io.waymark.web.outsider.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.reset;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import io.waymark.advising.api.evidence.Dispute;
import io.waymark.advising.api.evidence.DisputeEvidence;
import io.waymark.advising.api.evidence.OutsideVerificationView;
import io.waymark.advising.api.evidence.VerifyEvidence;
import io.waymark.advising.api.kind.CorrectableValue;
import io.waymark.advising.api.kind.ShownValue;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.core.revision.Revision;
import io.waymark.web.outsider.link.VerificationLinks;
import io.waymark.web.services.Answers;
import java.io.ByteArrayInputStream;
import java.io.UnsupportedEncodingException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class VerifyControllerTests extends VerifyPageTests {

    private static final Revision FOURTH = new Revision(4);

    @Autowired
    private VerificationLinks links;

    @BeforeEach
    void haveALink() {
        reset(links);
        given(links.open(eq(SECRET), any())).willReturn(VISIT);
        given(links.open(eq("spent"), any())).willThrow(new NotFoundException("link-spent", "Spent."));
        given(linked.show()).willReturn(waiting());
    }

    @Test
    void asksWithoutAnAccountAndShowsWhatWasSubmitted() {
        assertThat(look())
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Maya Okafor asks you to verify this",
                        "Hello Pat Lindgren. Maya Okafor is a student at Alder Valley College and named you as their site"
                                + " supervisor.",
                        "Please answer by Tuesday, November 10.",
                        "120 hours",
                        "I coded 40 charts a week.",
                        "Privacy training",
                        PATH + "/document",
                        "Exceeded")
                .endsWith("</html>\n")
                .doesNotContain("??", "th:", " style=", " onclick=");
    }

    @ParameterizedTest
    @CsvSource({"GET, ''", "HEAD, ''", "GET, ?answer=verify", "GET, ?answer=unknown&comment=x&version=4"})
    void changesNothingWhenAScannerLooks(String method, String query) {
        for (var i = 0; i < 3; i++) {
            assertThat(mvc.method(HttpMethod.valueOf(method)).uri(PATH + query)).hasStatusOk();
        }

        then(linked).should(never()).verify(any(), any());
        then(linked).should(never()).dispute(any(), any());
        then(linked).should(never()).undo(any());
    }

    @Test
    void takesNoFormThatIsNotOurs() {
        assertThat(mvc.post().uri(PATH).formField("answer", "verify").formField("version", "4"))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.post().uri(PATH + "/undo").formField("version", "4")).hasStatus(HttpStatus.FORBIDDEN);

        then(linked).should(never()).verify(any(), any());
    }

    @Test
    void verifies() {
        assertThat(send(PATH, "answer", "verify", "version", "4", "level", "met", "comment", " Good work. "))
                .hasRedirectedUrl(PATH);

        then(linked).should().verify(new VerifyEvidence("met", "Good work."), FOURTH);
    }

    @Test
    void returnsWhatIsNotRightWithTheReason() {
        assertThat(send(PATH, "answer", "not-right", "version", "4", "comment", "Only 80 hours."))
                .hasRedirectedUrl(PATH);

        then(linked).should().dispute(new DisputeEvidence(Dispute.NOT_RIGHT, "Only 80 hours."), FOURTH);
    }

    @Test
    void wantsToKnowWhatIsNotRight() {
        assertThat(send(PATH, "answer", "not-right", "version", "4", "comment", " "))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Your answer was not sent yet", "Say what is not right");

        then(linked).should(never()).dispute(any(), any());
    }

    /** Only the reason is missing: what they corrected stays in sight. */
    @Test
    void keepsACorrectionOpenThatLacksItsReason() {
        var asked = waiting();
        given(linked.show())
                .willReturn(new OutsideVerificationView(
                        asked.capacity(),
                        asked.name(),
                        asked.student(),
                        asked.stepTitle(),
                        asked.label(),
                        asked.shown(),
                        List.of(new CorrectableValue(
                                "end", new ShownValue("end", null, ShownValue.Type.TIME, "17:30"))),
                        asked.question(),
                        asked.submittedAt(),
                        asked.dueOn(),
                        asked.state(),
                        null,
                        null,
                        4));

        assertThat(look()).bodyText().doesNotContain("open=\"open\"");
        assertThat(send(
                        PATH,
                        "answer",
                        "verify",
                        "version",
                        "4",
                        "corrections.shown[end]",
                        "17:30",
                        "corrections.values[end]",
                        "17:00"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Say why you corrected it", "open=\"open\"", "value=\"17:00\"");
        then(linked).should(never()).correct(any(), any());
    }

    @Test
    void saysForThemThatTheyDoNotKnowTheStudent() {
        send(PATH, "answer", "unknown", "version", "4");

        then(linked).should().dispute(new DisputeEvidence(Dispute.UNKNOWN_STUDENT, null), FOURTH);
    }

    @Test
    void keepsWhatWasTypedWhenTheServiceRefuses() {
        given(linked.verify(any(), any()))
                .willThrow(Answers.refusal(HttpStatus.UNPROCESSABLE_CONTENT, "level-needed", "Choose a level."));

        assertThat(send(PATH, "answer", "verify", "version", "4", "comment", "Good work."))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Choose a level.", "Good work.");
    }

    @ParameterizedTest
    @CsvSource({
        ", You verified",
        "NOT_RIGHT, was returned to Maya Okafor",
        "UNKNOWN_STUDENT, was returned to Maya Okafor"
    })
    void thanksAndLetsThemChangeTheirAnswerForAWhile(Dispute dispute, String sentence) {
        given(linked.show()).willReturn(answered(dispute));

        assertThat(look())
                .bodyText()
                .contains(
                        "Thank you", sentence, "You can change your answer until 9:07", "Eastern Time", PATH + "/undo")
                .doesNotContain("name=\"answer\"");
    }

    @Test
    void takesAnAnswerBack() {
        assertThat(send(PATH + "/undo", "version", "4")).hasRedirectedUrl(PATH);

        then(linked).should().undo(FOURTH);
    }

    @Test
    void saysWhyAnAnswerIsNotTakenBack() {
        given(linked.undo(any()))
                .willThrow(Answers.refusal(HttpStatus.UNPROCESSABLE_CONTENT, "too-late-to-undo", "Too late."));

        assertThat(send(PATH + "/undo", "version", "4")).hasRedirectedUrl(PATH);
    }

    @Test
    void answersAlikeWhateverTheLinkWas() {
        given(linked.show()).willThrow(Answers.refusal(HttpStatus.NOT_FOUND, "no-such-verification", "Gone."));

        var over = look();
        var unknown = mvc.get().uri("/verify/spent").exchange();

        assertThat(over).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(unknown).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(over).bodyText().contains("This link doesn’t work anymore");
        assertThat(withoutToken(over)).isEqualTo(withoutToken(unknown));
        for (var path : List.of("/verify/spent", "/verify/spent/undo")) {
            assertThat(send(path, "answer", "verify", "version", "4")).hasStatus(HttpStatus.NOT_FOUND);
        }
    }

    @Test
    void isKeptPrivate() {
        for (var path : List.of(PATH, "/verify/spent")) {
            assertThat(mvc.get().uri(path))
                    .hasHeader("Referrer-Policy", "no-referrer")
                    .hasHeader("X-Robots-Tag", "noindex, nofollow")
                    .hasHeader("Cache-Control", "no-store");
        }
    }

    @Test
    void handsOutTheFileAsAnAttachment() {
        given(linked.document())
                .willReturn(ResponseEntity.ok()
                        .header("Content-Disposition", "inline; filename=\"hours.pdf\"")
                        .header("Content-Type", "application/pdf")
                        .body(new InputStreamResource(new ByteArrayInputStream(new byte[] {1, 2, 3}))));

        assertThat(mvc.get().uri(PATH + "/document"))
                .hasStatusOk()
                .hasHeader("Referrer-Policy", "no-referrer")
                .headers()
                .satisfies(it -> assertThat(it.getFirst("Content-Disposition")).startsWith("attachment"));
    }

    private MvcTestResult look() {
        return mvc.get().uri(PATH).exchange();
    }

    private MvcTestResult send(String path, String... fields) {
        var request = mvc.post().uri(path).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.formField(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private static String withoutToken(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString().replaceAll("content=\"[\\w-]{60,}\"", "");
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
