package io.waymark.web.admin.practice;

import io.waymark.advising.api.practice.ItemStatistics;
import io.waymark.advising.api.practice.QuestionState;
import io.waymark.advising.api.practice.QuestionView;
import io.waymark.advising.api.practice.WordingView;
import io.waymark.web.ui.page.State;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A question's page as it is drawn.
 *
 * @param kept whether the reader changes it, rather than only reviews it
 * @param versions the newest first; null while they cannot be listed
 * @param credential by its name
 * @param domain by its name
 * @param answers how it was answered, in words
 */
record BankQuestionPage(
        boolean kept,
        QuestionView question,
        @Nullable List<WordingView> versions,
        String credential,
        String domain,
        String answers) {

    private static final Set<QuestionState> WAITING = EnumSet.of(QuestionState.WAITING, QuestionState.CHANGED);

    /** One of the answers to choose from. */
    record OfferedAnswer(String letter, String text, boolean right) {}

    public State badge() {
        return QuestionBadges.of(question.state());
    }

    public List<OfferedAnswer> choices() {
        var wording = question.newest().wording();
        return IntStream.range(0, wording.choices().size())
                .mapToObj(i -> {
                    var letter = String.valueOf((char) ('A' + i));
                    return new OfferedAnswer(letter, wording.choices().get(i), letter.equals(wording.correct()));
                })
                .toList();
    }

    public double tellsApartFrom() {
        return ItemStatistics.TELLS_APART;
    }

    public String address() {
        return "/admin/practice/" + question.id();
    }

    public boolean isRetired() {
        return question.state() == QuestionState.RETIRED;
    }

    /** Whether the newest version waits, but not for the one who looks at it. */
    public boolean waitsForAnother() {
        return WAITING.contains(question.state()) && !question.reviewable();
    }
}
