package io.waymark.web.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;

import io.waymark.advising.api.evidence.ReopenEvidence;
import io.waymark.advising.api.review.ReviewAge;
import io.waymark.advising.api.review.ReviewCounts;
import io.waymark.advising.api.review.ReviewCounts.OfAge;
import io.waymark.advising.api.review.ReviewCounts.OfKind;
import io.waymark.advising.api.review.ReviewCounts.OfStep;
import io.waymark.advising.api.review.ReviewOrder;
import io.waymark.core.identity.Role;
import io.waymark.core.paging.Page;
import io.waymark.core.revision.Revision;
import io.waymark.core.roadmap.EvidenceKind;
import io.waymark.core.roadmap.VerifierRole;
import io.waymark.web.services.Answers;
import io.waymark.web.ui.page.FlashMessage;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.HttpStatus;

/** Every queue is one for who has its role, and closed to everybody else. */
class QueueTests extends StaffPageTests {

    private static final Map<VerifierRole, Role> QUEUES = Map.of(
            VerifierRole.ADVISOR, Role.ADVISOR,
            VerifierRole.REGISTRAR, Role.REGISTRAR,
            VerifierRole.FACULTY, Role.FACULTY,
            VerifierRole.MENTOR, Role.MENTOR,
            VerifierRole.PEER, Role.STUDENT);

    static Stream<Arguments> queues() {
        return QUEUES.entrySet().stream().map(it -> Arguments.of(it.getKey(), it.getValue()));
    }

    @ParameterizedTest
    @EnumSource(VerifierRole.class)
    void isOpenToItsRoleAlone(VerifierRole capacity) {
        for (var role : Role.values()) {
            var list = "/reviewer/queue/" + capacity.key();
            var submitted = list + "/" + Samples.id(502);
            var expected = role == QUEUES.get(capacity) ? HttpStatus.OK : HttpStatus.FORBIDDEN;
            if (!QUEUES.containsKey(capacity)) {
                expected = HttpStatus.BAD_REQUEST;
            }

            assertThat(get(role, list)).as("%s: %s", role, list).hasStatus(expected);
            assertThat(get(role, submitted)).as("%s: %s", role, submitted).hasStatus(expected);
            assertThat(get(role, list + "/" + Samples.id(503) + "/document"))
                    .as("%s: document of %s", role, list)
                    .hasStatus(expected);
        }
    }

    @Test
    void countsWhatTheListHasAndEveryChoiceBesideTheOthers() {
        given(reviews.list(any(), any(), any(), any(), any(), any(), anyInt()))
                .willReturn(new Page<>(Samples.rows(), "more"));
        given(reviews.counts(VerifierRole.ADVISOR, EvidenceKind.REFLECTION, null, ReviewAge.SEVEN_DAYS))
                .willReturn(new ReviewCounts(
                        40,
                        0,
                        17,
                        List.of(new OfKind(EvidenceKind.REFLECTION, 17)),
                        List.of(new OfStep("research-duties", 16)),
                        List.of(new OfAge(ReviewAge.THREE_DAYS, 19), new OfAge(ReviewAge.SEVEN_DAYS, 17))));

        assertThat(get(Role.ADVISOR, "/reviewer/queue/advisor?kind=REFLECTION&age=SEVEN_DAYS"))
                .bodyText()
                .contains(" of 17", "(16)", "7 days or longer (17)")
                .contains("?kind=REFLECTION&amp;age=SEVEN_DAYS&amp;step=research-duties\"");
    }

    @Test
    void letsAChoiceThatLeavesNothingBeTakenBack() {
        given(reviews.list(any(), any(), any(), any(), any(), any(), anyInt())).willReturn(new Page<>(List.of(), null));
        given(reviews.counts(any(), any(), any(), any()))
                .willReturn(new ReviewCounts(40, 0, 0, List.of(), List.of(), List.of()));

        assertThat(get(Role.ADVISOR, "/reviewer/queue/advisor?age=FOURTEEN_DAYS"))
                .bodyText()
                .contains("14 days or longer (0)");
    }

    @Test
    void keepsTheChoicesFromOnePieceToTheNext() {
        var chosen = "?kind=REFLECTION&age=THREE_DAYS&order=NEWEST";
        var submitted = "/reviewer/queue/advisor/" + Samples.id(502);
        given(evidence.verify(any(), any(), any())).willReturn(Samples.justVerified(502));

        assertThat(get(Role.ADVISOR, submitted + chosen))
                .bodyText()
                .contains("/advisor/" + Samples.id(503) + chosen.replace("&", "&amp;"))
                .contains("/advisor/" + Samples.id(501) + chosen.replace("&", "&amp;"))
                .contains("3, newest first");
        assertThat(post(Role.ADVISOR, submitted + chosen, "decide", "verify", "level", "solid", "version", "3"))
                .hasRedirectedUrl("/reviewer/queue/advisor/" + Samples.id(503) + chosen);
        then(reviews)
                .should()
                .place(
                        Samples.id(502),
                        VerifierRole.ADVISOR,
                        EvidenceKind.REFLECTION,
                        null,
                        ReviewAge.THREE_DAYS,
                        ReviewOrder.NEWEST);
    }

    @ParameterizedTest
    @MethodSource("queues")
    void offersToUndoADecisionOnTheNextPage(VerifierRole capacity, Role role) {
        given(evidence.verify(any(), any(), any())).willReturn(Samples.justVerified(502));
        var submitted = "/reviewer/queue/" + capacity.key() + "/" + Samples.id(502);

        assertThat(post(role, submitted, "decide", "verify", "level", "solid", "version", "3"))
                .hasRedirectedUrl("/reviewer/queue/" + capacity.key() + "/" + Samples.id(503))
                .flash()
                .hasEntrySatisfying(
                        "toast",
                        toast -> assertThat(((FlashMessage) toast).action())
                                .isNotNull()
                                .satisfies(undo -> assertThat(undo.href()).isEqualTo(submitted + "/undo?version=4")));
    }

    @ParameterizedTest
    @MethodSource("queues")
    void undoesAndReopensInEveryCapacity(VerifierRole capacity, Role role) {
        var submitted = "/reviewer/queue/" + capacity.key() + "/" + Samples.id(502);

        assertThat(post(role, submitted + "/undo", "version", "4")).hasRedirectedUrl(submitted);
        assertThat(post(role, submitted + "/reopen", "version", "4", "reason", " The wrong file. "))
                .hasRedirectedUrl(submitted);

        then(evidence).should().undo(Samples.id(502), new Revision(4));
        then(evidence).should().reopen(Samples.id(502), new ReopenEvidence("The wrong file."), new Revision(4));
    }

    @Test
    void saysOnThePageWhyADecisionIsNotUndone() {
        given(evidence.undo(any(), any()))
                .willThrow(Answers.refusal(HttpStatus.UNPROCESSABLE_CONTENT, "said-by-the-service", "Too late."));

        assertThat(post(Role.MENTOR, "/reviewer/queue/mentor/" + Samples.id(502) + "/undo", "version", "4"))
                .hasStatus3xxRedirection()
                .flash()
                .containsEntry("refusal", "Too late.");
    }
}
