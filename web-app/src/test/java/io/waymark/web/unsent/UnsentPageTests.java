package io.waymark.web.unsent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willReturn;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import io.waymark.core.identity.Role;
import io.waymark.web.account.SignedInFixtures;
import io.waymark.web.network.TooManyRequestsException;
import io.waymark.web.sample.Meets;
import io.waymark.web.sample.StudentPageTests;
import io.waymark.web.services.Answers;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;

class UnsentPageTests extends StudentPageTests {

    private static final String TOMAS = "/student/mentors/" + Meets.TOMAS;
    private static final String SLOT = "2026-11-17T22:00:00Z/2026-11-17T22:45:00Z";
    private static final String KEY = "8f14e45f-ceea-467f-a5d9-6d1f0a5b7c01";

    @Test
    void showsWhatWasTypedWhenTheServiceDoesNotAnswer() {
        given(sessions.book(any(), any())).willThrow(Answers.silence());

        assertThat(post(
                        TOMAS,
                        "slot",
                        SLOT,
                        "topic",
                        "RHIT or CCS?\nOr <both>?",
                        "_key",
                        KEY,
                        "_labels",
                        "topic=What is it about?"))
                .hasStatus(HttpStatus.SERVICE_UNAVAILABLE)
                .bodyText()
                .contains("<dt>What is it about?</dt>", "<dd>RHIT or CCS?\nOr &lt;both&gt;?</dd>")
                .doesNotContain("<dd>" + SLOT);
    }

    @Test
    void sendsTheSameAgainToTheSameAddress() {
        given(sessions.book(any(), any())).willThrow(Answers.silence());

        assertThat(post(TOMAS + "?step=earn-ccs", "slot", SLOT, "topic", "RHIT?", "_key", KEY))
                .bodyText()
                .contains("action=\"" + TOMAS + "?step=earn-ccs\"")
                .contains("name=\"slot\" value=\"" + SLOT + "\"", "name=\"topic\" value=\"RHIT?\"")
                .contains("name=\"_key\" value=\"" + KEY + "\"")
                .doesNotContain("name=\"step\"");
    }

    @Test
    void showsWhatWasTypedInAHurry() {
        given(sessions.book(any(), any())).willThrow(new TooManyRequestsException(7));

        assertThat(post(TOMAS, "slot", SLOT, "topic", "RHIT?", "_key", KEY, "_labels", "topic=What is it about?"))
                .hasStatus(HttpStatus.TOO_MANY_REQUESTS)
                .hasHeader("Retry-After", "7")
                .bodyText()
                .contains("You sent very many forms within a minute", "<dd>RHIT?</dd>");
    }

    @Test
    void promisesNothingOfAPassword() {
        willReturn(7L).given(limits).secondsToWait(any(), any());

        assertThat(post("/settings/password", "current", "four words in a row", "password", "x", "again", "x"))
                .hasStatus(HttpStatus.TOO_MANY_REQUESTS)
                .hasHeader("Retry-After", "7")
                .bodyText()
                .doesNotContain("Nothing you typed is lost");
    }

    @Test
    void asksToChooseAFileAgain() {
        given(evidence.upload(any(), any(), any(), any(), any())).willThrow(Answers.silence());
        var file = new MockMultipartFile("file", "resume.pdf", "application/pdf", new byte[] {1, 2, 3});

        assertThat(mvc.post()
                        .uri("/student/roadmap/steps/tailor-resume/evidence/document-upload")
                        .multipart()
                        .file(file)
                        .param("requirement", "tailor-resume/document-upload")
                        .with(user(SignedInFixtures.maya()))
                        .with(csrf()))
                .hasStatus(HttpStatus.SERVICE_UNAVAILABLE)
                .bodyText()
                .contains("enctype=\"multipart/form-data\"", "type=\"file\"", "name=\"file\"")
                .contains("You chose resume.pdf. Please choose the file again.");
    }

    @Test
    void leavesAPartOfAPageAsItIs() {
        given(sessions.book(any(), any())).willThrow(Answers.silence());

        assertThat(mvc.post()
                        .uri(TOMAS)
                        .header("HX-Request", "true")
                        .formField("slot", SLOT)
                        .formField("topic", "RHIT?")
                        .with(user(SignedInFixtures.maya()))
                        .with(csrf()))
                .hasStatus(HttpStatus.SERVICE_UNAVAILABLE)
                .bodyText()
                .isEmpty();
    }

    @Test
    void hasNothingToShowToWhomNothingIsKeptFor() {
        assertThat(get(Role.ADVISOR, "/unsent")).hasRedirectedUrl("/");
    }
}
