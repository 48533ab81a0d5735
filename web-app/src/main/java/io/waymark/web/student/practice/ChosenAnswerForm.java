package io.waymark.web.student.practice;

import io.waymark.advising.api.practice.AnswerQuestion;
import org.jspecify.annotations.Nullable;

/**
 * A question's page as it is sent.
 *
 * @param answer the letter; none if nothing is chosen
 * @param flag whether it is to be looked at again
 * @param clear whether the answer is taken back
 * @param go which question comes next
 */
record ChosenAnswerForm(
        @Nullable String answer,
        @Nullable Boolean flag,
        @Nullable Boolean clear,
        @Nullable Integer go) {

    AnswerQuestion toAnswer() {
        var chosen = answer == null || answer.isEmpty() || Boolean.TRUE.equals(clear) ? null : answer;
        return new AnswerQuestion(chosen, Boolean.TRUE.equals(flag));
    }
}
