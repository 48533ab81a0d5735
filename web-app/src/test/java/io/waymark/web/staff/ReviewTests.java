package io.waymark.web.staff;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import io.waymark.advising.api.comment.SavedCommentEntry;
import io.waymark.advising.api.evidence.VerifyEvidence;
import io.waymark.advising.api.review.ReviewOrder;
import io.waymark.core.identity.Role;
import io.waymark.core.paging.Page;
import io.waymark.core.revision.Revision;
import io.waymark.core.roadmap.EvidenceKind;
import io.waymark.core.roadmap.VerifierRole;
import io.waymark.web.account.SignedInFixtures;
import io.waymark.web.services.Answers;
import io.waymark.web.ui.page.FlashMessage;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** What a reviewer reads beside a decision, and what is kept of it. */
class ReviewTests extends StaffPageTests {

    private static final String QUEUE = "/reviewer/queue/advisor";
    private static final String PIECE = QUEUE + "/" + Samples.id(502);

    @Test
    void showsWhatWasAskedSubmittedAndReturnedBefore() {
        assertThat(get(Role.ADVISOR, PIECE))
                .bodyText()
                .contains(
                        "What the step asks",
                        "Talk to somebody who does this work",
                        "Needed to verify: Solid: can be sent or higher",
                        "What is like that.",
                        "enough to verify",
                        "Stage 1 of 8: Research the field",
                        "returned once before",
                        "Say more about what surprised you.");
    }

    @Test
    void countsTheWordsAgainstTheMinimum() {
        assertThat(get(Role.ADVISOR, QUEUE + "/" + Samples.id(501)))
                .bodyText()
                .containsPattern("\\d+ words of at least 120");
    }

    @Test
    void showsAPdfInAFrameThatNoOtherSiteCanUse() {
        var document = QUEUE + "/" + Samples.id(503) + "/document";

        assertThat(get(Role.ADVISOR, QUEUE + "/" + Samples.id(503)))
                .bodyText()
                .contains("<iframe", "src=\"" + document + "?framed=true\"", "title=\"diploma.pdf\"");
        assertThat(get(Role.ADVISOR, document + "?framed=true"))
                .hasHeader("Content-Security-Policy", "frame-ancestors 'self'")
                .hasHeader("X-Frame-Options", "SAMEORIGIN")
                .headers()
                .satisfies(it -> assertThat(it.getFirst("Content-Disposition")).startsWith("inline"));
        assertThat(get(Role.ADVISOR, document))
                .headers()
                .satisfies(it -> assertThat(it.getFirst("Content-Disposition")).startsWith("attachment"));
    }

    @Test
    void showsATextInPlaceOrOnAPageOfItsOwn() {
        var document = QUEUE + "/" + Samples.id(503) + "/document";
        given(evidence.document(Samples.id(503)))
                .willAnswer(_ -> ResponseEntity.ok()
                        .contentType(MediaType.TEXT_PLAIN)
                        .header("Content-Disposition", "inline; filename=\"notes.txt\"")
                        .body(new InputStreamResource(new ByteArrayInputStream("1 < 2".getBytes(UTF_8)))));

        assertThat(get(Role.ADVISOR, document + "/preview"))
                .bodyText()
                .contains("<h1>notes.txt</h1>", "1 &lt; 2", "Back to what was submitted");
        assertThat(getInPlace(Role.ADVISOR, document + "/preview"))
                .bodyText()
                .contains("1 &lt; 2")
                .doesNotContain("<h1");
    }

    @Test
    void showsWhereInTheQueueItIsAndWhatWaitsBesideIt() {
        assertThat(get(Role.ADVISOR, PIECE))
                .bodyText()
                .contains("2 of 3", "Past due", "Due within 2 days", "Due later", "3rd submission")
                .contains("href=\"" + QUEUE + "/" + Samples.id(501) + "\"", "href=\"" + QUEUE + "/" + Samples.id(503));
    }

    @Test
    void standsWhileTheSavedCommentsAreSilentAndGoesToTheListWhereTheNextIsNotKnown() {
        given(reviews.place(any(), any(), any(), any(), any(), any())).willThrow(Answers.silence());
        given(savedComments.list()).willThrow(Answers.silence());

        assertThat(get(Role.ADVISOR, PIECE))
                .hasStatusOk()
                .bodyText()
                .contains("name=\"decide\"")
                .doesNotContain("Saved comments</h2>");
        assertThat(post(Role.ADVISOR, PIECE, "decide", "verify", "level", "solid", "version", "3"))
                .hasRedirectedUrl(QUEUE);
    }

    @Test
    void keepsToTheFilterFromOnePieceToTheNext() {
        var filtered = "?kind=REFLECTION&step=research-duties";
        assertThat(get(Role.ADVISOR, PIECE + filtered))
                .bodyText()
                .contains(QUEUE + "/" + Samples.id(503) + "?kind=REFLECTION&amp;step=research-duties");

        assertThat(post(Role.ADVISOR, PIECE + filtered, "decide", "verify", "level", "solid", "version", "3"))
                .hasRedirectedUrl(QUEUE + "/" + Samples.id(503) + filtered);

        then(reviews)
                .should()
                .place(
                        Samples.id(502),
                        VerifierRole.ADVISOR,
                        EvidenceKind.REFLECTION,
                        "research-duties",
                        null,
                        ReviewOrder.OLDEST);
    }

    @Test
    void filtersTheListByKindAndStep() {
        assertThat(get(Role.ADVISOR, QUEUE)).bodyText().contains("Reflection (2)", "Document (1)", "1 is past due.");

        assertThat(get(Role.ADVISOR, QUEUE + "?kind=REFLECTION"))
                .bodyText()
                .contains("Remove filter Kind:", "Reflection (2)")
                .doesNotContain("Document (1)");
        then(reviews)
                .should()
                .list(
                        eq(VerifierRole.ADVISOR),
                        eq(EvidenceKind.REFLECTION),
                        eq(null),
                        eq(null),
                        eq(ReviewOrder.OLDEST),
                        eq(null),
                        anyInt());
    }

    @Test
    void leavesOutAFilterThatIsNone() {
        assertThat(get(Role.ADVISOR, QUEUE + "?kind=NONSENSE&step=")).hasStatusOk();

        then(reviews)
                .should()
                .list(
                        eq(VerifierRole.ADVISOR),
                        eq(null),
                        eq(null),
                        eq(null),
                        eq(ReviewOrder.OLDEST),
                        eq(null),
                        anyInt());
    }

    @Test
    void saysWhenNothingOfAKindWaits() {
        given(reviews.list(any(), any(), any(), any(), any(), any(), anyInt())).willReturn(new Page<>(List.of(), null));

        assertThat(get(Role.ADVISOR, QUEUE + "?kind=REFLECTION"))
                .bodyText()
                .contains("Nothing of this kind is waiting.", "Show everything that is waiting");
        assertThat(get(Role.ADVISOR, QUEUE)).bodyText().contains("Nothing is waiting for your review");
    }

    @Test
    void putsASavedCommentBelowWhatWasTyped() {
        assertThat(post(
                        Role.ADVISOR,
                        PIECE,
                        "insert",
                        Samples.id(1501).toString(),
                        "comment",
                        "Nice work.",
                        "level",
                        "solid",
                        "version",
                        "3"))
                .hasStatusOk()
                .bodyText()
                .contains("Nice work.\n\nTell me who would use this and for what.</textarea>")
                .containsPattern("value=\"solid\"\\s+checked");
        then(evidence).should(never()).verify(any(), any(), any());
    }

    @Test
    void keepsWhatWasTypedAsASavedComment() {
        assertThat(post(
                        Role.MENTOR,
                        "/reviewer/queue/mentor/" + Samples.id(502),
                        "keep",
                        "true",
                        "comment",
                        "Say why."))
                .hasStatusOk()
                .bodyText()
                .contains("Comment saved.", "Say why.</textarea>");
        then(savedComments).should().add(new SavedCommentEntry("Say why."), null);

        assertThat(post(Role.ADVISOR, PIECE, "keep", "true", "comment", " "))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Write the comment first");
    }

    @Test
    void listsAddsChangesAndDeletesSavedComments() {
        var comments = QUEUE + "/comments";
        assertThat(get(Role.ADVISOR, comments))
                .hasStatusOk()
                .bodyText()
                .contains("Tell me who would use this and for what.", "The file does not open.");

        assertThat(post(Role.ADVISOR, comments, "text", "Say for whom.")).hasRedirectedUrl(comments);
        assertThat(post(Role.ADVISOR, comments, "text", " "))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("The comment was not saved");
        assertThat(post(Role.ADVISOR, comments + "/" + Samples.id(1502), "text", "As a PDF.", "version", "2"))
                .hasRedirectedUrl(comments);
        assertThat(post(Role.ADVISOR, comments + "/" + Samples.id(1502) + "/delete", "version", "2"))
                .hasRedirectedUrl(comments);

        then(savedComments).should().add(new SavedCommentEntry("Say for whom."), null);
        then(savedComments).should().edit(Samples.id(1502), new SavedCommentEntry("As a PDF."), new Revision(2));
        then(savedComments).should().delete(Samples.id(1502), new Revision(2));
    }

    @Test
    void addsADeletedCommentAgainOnceThatIsUndone() {
        var deleted = post(Role.ADVISOR, QUEUE + "/comments/" + Samples.id(1502) + "/delete", "version", "2");
        var toast = (FlashMessage)
                Objects.requireNonNull(deleted.getMvcResult().getFlashMap().get("toast"));

        var undo = Objects.requireNonNull(toast.action()).href().replace("+", "%20");

        assertThat(mvc.post()
                        .uri(URI.create(undo))
                        .with(user(SignedInFixtures.maya(Role.ADVISOR)))
                        .with(csrf()))
                .hasRedirectedUrl(QUEUE + "/comments");
        then(savedComments)
                .should()
                .add(new SavedCommentEntry("The file does not open. Please send it as a PDF."), null);
    }

    @Test
    void keepsALevelThatWasChosenWhenTheDecisionIsRefused() {
        given(evidence.verify(any(), any(), any()))
                .willThrow(Answers.refusal(HttpStatus.UNPROCESSABLE_CONTENT, "said-by-the-service", "Too low."));

        assertThat(post(Role.ADVISOR, PIECE, "decide", "verify", "level", "beginning", "version", "3"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Too low.")
                .containsPattern("value=\"beginning\"\\s+checked");
        then(evidence).should().verify(Samples.id(502), new VerifyEvidence("beginning", null), new Revision(3));
    }
}
