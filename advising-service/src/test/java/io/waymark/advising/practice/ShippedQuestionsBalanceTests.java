package io.waymark.advising.practice;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.api.practice.QuestionWording;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Nobody should be right by the form of the questions alone. */
class ShippedQuestionsBalanceTests {

    private static final List<String> LETTERS = List.of("A", "B", "C", "D");

    private static final Pattern OTHERS = Pattern.compile(
            "(?i)quizlet|calculator.city|exam.?prep|legalclarity|bizfluent|formjuicer|managementtutor|abulmajd|accountingtools"
                    + "|medicalbillingauthority|kaymed|justia dictionary|ICD10/03_ICD");

    private final List<QuestionWording> wordings = QuestionRelease.load("rhit").questions().stream()
            .map(QuestionRow::wording)
            .toList();

    @Test
    void spreadTheRightAnswerOverTheLettersInEachDomain() {
        byDomain(wordings).forEach((domain, all) -> {
            var ofDomain = wordings.stream().filter(it -> it.domain() == domain).toList();
            var byLetter = ofDomain.stream().collect(groupingBy(QuestionWording::correct, counting()));
            assertThat(byLetter.keySet()).containsExactlyInAnyOrderElementsOf(LETTERS);
            assertThat(byLetter.values())
                    .allSatisfy(it -> assertThat(it * 100 / all).isBetween(20L, 30L));
        });
    }

    @Test
    void makeTheLongestAnswerRightNoMoreOftenThanAnother() {
        var longest = wordings.stream()
                .filter(ShippedQuestionsBalanceTests::isLongest)
                .toList();

        assertThat(longest.size() * 100 / wordings.size()).isLessThanOrEqualTo(25);
    }

    /** Of the heaviest domain an exam of 150 asks 35. */
    @Test
    void areEnoughForAnExamInEachDomain() {
        assertThat(byDomain(wordings))
                .containsOnlyKeys(1, 2, 3, 4, 5, 6)
                .allSatisfy((domain, all) -> assertThat(all).isGreaterThanOrEqualTo(35));
    }

    @Test
    void citeWhoSaysSoAndNotWhoSellsPracticeForIt() {
        assertThat(wordings)
                .noneMatch(it ->
                        OTHERS.matcher(it.sourceTitle() + " " + it.sourceUrl()).find());
    }

    @Test
    void askNothingTwice() {
        assertThat(wordings).extracting(QuestionWording::stem).doesNotHaveDuplicates();
    }

    private static Map<Integer, Long> byDomain(List<QuestionWording> wordings) {
        return wordings.stream().collect(groupingBy(QuestionWording::domain, counting()));
    }

    private static boolean isLongest(QuestionWording wording) {
        var right = wording.choices().get(LETTERS.indexOf(wording.correct()));
        return wording.choices().stream()
                        .filter(it -> it.length() >= right.length())
                        .count()
                == 1;
    }
}
