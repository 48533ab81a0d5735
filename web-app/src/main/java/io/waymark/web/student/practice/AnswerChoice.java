package io.waymark.web.student.practice;

import io.waymark.advising.api.practice.AskedQuestion;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One of the answers to choose from.
 *
 * @param chosen by the student
 * @param right null while it is not said
 */
record AnswerChoice(
        String letter,
        String text,
        boolean chosen,
        @Nullable Boolean right) {

    static List<AnswerChoice> of(AskedQuestion question) {
        var explained = question.explanation();
        return IntStream.range(0, question.choices().size())
                .mapToObj(i -> {
                    var letter = String.valueOf((char) ('A' + i));
                    return new AnswerChoice(
                            letter,
                            question.choices().get(i),
                            letter.equals(question.choice()),
                            explained == null ? null : letter.equals(explained.correct()));
                })
                .toList();
    }

    /** What the stylesheet draws it by; null for what is neither right nor chosen. */
    public @Nullable String state() {
        if (right == null) {
            return null;
        }
        return right ? "verified" : chosen ? "stop" : null;
    }
}
