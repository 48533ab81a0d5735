package io.waymark.advising.kind;

import static io.waymark.advising.kind.KindFixtures.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.api.kind.ReflectionParameters;
import io.waymark.advising.api.kind.ReflectionPayload;
import io.waymark.advising.api.kind.ShownField;
import io.waymark.core.progress.Amount;
import io.waymark.core.roadmap.EvidenceSpec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReflectionTests {

    private static final EvidenceSpec.Reflection THREE_WORDS = new EvidenceSpec.Reflection("What did you learn?", 3);

    private final Reflection reflection = new Reflection();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It was good",
                "It's a co-op",
                "Zoe\u0308 aß Käse",
                "1. 2. 3.",
                "看 护 士",
                "one\ntwo\tthree",
                "one—two—three"
            })
    void takesAsManyWordsAsAreAskedFor(String text) {
        assertThat(accepted(text)).isEqualTo(new ReflectionPayload(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"It's great-ish", "one two", "one-two-three", "e.g. this", "- - -", "… ! ?", ""})
    void countsNoWordTwiceAndNoSignAsAWord(String text) {
        refusal("too-few-words", () -> accepted(text));
    }

    @Test
    void tellsHowManyWordsAreMissing() {
        var refusal = refusal("too-few-words", () -> accepted("Only two"));

        assertThat(refusal).hasMessage("Write at least 3 words; so far there are 2.");
        assertThat(refusal.arguments()).containsEntry("words", 2).containsEntry("minWords", 3);
    }

    @Test
    void keepsTheTextWithoutTheSpaceAroundIt() {
        assertThat(accepted("\n  It was  good. \t")).isEqualTo(new ReflectionPayload("It was  good."));
    }

    @Test
    void keepsNoTextWhereNoneIsAskedForAndNoneIsWritten() {
        var nothingAsked = new EvidenceSpec.Reflection(null, 0);

        assertThat(reflection.accept(nothingAsked, new ReflectionPayload("  "), KindSamples.TODAY))
                .isEqualTo(new ReflectionPayload(null));
        assertThat(reflection.shown(nothingAsked, new ReflectionPayload(null))).isEmpty();
    }

    @Test
    void showsTheReviewerTheText() {
        assertThat(reflection.shown(THREE_WORDS, new ReflectionPayload("It was good")))
                .containsExactly(ShownField.text("text", "It was good"));
    }

    @Test
    void asksWithThePromptAndTheNumberOfWords() {
        assertThat(reflection.parametersOf(THREE_WORDS)).isEqualTo(new ReflectionParameters("What did you learn?", 3));
    }

    @Test
    void countsOneAndIsJudgedByNoRubric() {
        assertThat(reflection.amount(THREE_WORDS, new ReflectionPayload("It was good")))
                .isEqualTo(Amount.ONE);
        assertThat(reflection.grading(THREE_WORDS)).isEmpty();
    }

    private ReflectionPayload accepted(@Nullable String text) {
        return reflection.accept(THREE_WORDS, new ReflectionPayload(text), KindSamples.TODAY);
    }
}
