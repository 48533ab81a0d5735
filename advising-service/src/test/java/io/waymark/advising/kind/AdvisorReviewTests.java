package io.waymark.advising.kind;

import static io.waymark.advising.kind.KindFixtures.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.api.kind.AdvisorReviewParameters;
import io.waymark.advising.api.kind.AdvisorReviewPayload;
import io.waymark.advising.api.kind.Choice;
import io.waymark.advising.api.kind.ShownField;
import io.waymark.core.roadmap.EvidenceSpec;
import io.waymark.core.roadmap.Rubric;
import io.waymark.core.roadmap.Term;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdvisorReviewTests {

    private static final Term DRAFT = new Term("draft", "Draft", null);
    private static final Term READY = new Term("ready", "Ready to send", null);
    private static final Term OUTSTANDING = new Term("outstanding", "Outstanding", null);
    private static final EvidenceSpec.AdvisorReview RESUME =
            new EvidenceSpec.AdvisorReview(new Rubric("resume", "Resume", List.of(DRAFT, READY, OUTSTANDING)), READY);

    private final AdvisorReview review = new AdvisorReview();

    @Test
    void mayBeRequestedWithAndWithoutAText() {
        assertThat(review.accept(RESUME, new AdvisorReviewPayload("  Page two, please. "), KindSamples.TODAY))
                .isEqualTo(new AdvisorReviewPayload("Page two, please."));
        assertThat(review.accept(RESUME, new AdvisorReviewPayload(" \n "), KindSamples.TODAY))
                .isEqualTo(review.accept(RESUME, new AdvisorReviewPayload(null), KindSamples.TODAY))
                .isEqualTo(new AdvisorReviewPayload(null));
    }

    @Test
    void showsTheReviewerTheTextIfThereIsOne() {
        assertThat(review.shown(RESUME, new AdvisorReviewPayload("Page two, please.")))
                .containsExactly(ShownField.text("text", "Page two, please."));
        assertThat(review.shown(RESUME, new AdvisorReviewPayload(null))).isEmpty();
    }

    @Test
    void asksWithTheLevelsFromLowestToHighest() {
        assertThat(review.parametersOf(RESUME))
                .isEqualTo(new AdvisorReviewParameters(
                        List.of(
                                new Choice("draft", "Draft"),
                                new Choice("ready", "Ready to send"),
                                new Choice("outstanding", "Outstanding")),
                        new Choice("ready", "Ready to send")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ready", "outstanding"})
    void isVerifiedAtTheLevelAskedForAndAbove(String level) {
        assertThat(grading().require(level)).isEqualTo(level);
    }

    @Test
    void isNotVerifiedBelowTheLevelAskedFor() {
        assertThat(refusal("level-too-low", () -> grading().require("draft")))
                .hasMessage("This step needs at least \"Ready to send\". Return it with a comment instead.");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "READY", "excellent"})
    void isNotVerifiedAtALevelThatTheRubricDoesNotHave(String level) {
        refusal("level-needed", () -> grading().require(level));
    }

    private Grading grading() {
        return review.grading(RESUME).orElseThrow();
    }
}
