package io.waymark.web.student.practice;

import io.waymark.advising.api.practice.AnswerQuestion;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A question's page as it is sent.
 *
 * @param answer the letter; none if nothing is chosen
 * @param flag whether it is to be looked at again
 * @param clear whether the answer is taken back
 * @param go which question comes next, or that the attempt is to be finished
 */
record ChosenAnswerForm(
        @Nullable String answer,
        @Nullable Boolean flag,
        @Nullable Boolean clear,
        @Nullable String go) {

    private static final Pattern PLACE = Pattern.compile("\\d{1,4}|finish");

    /** The part of the address that comes next: a position, or where the attempt is submitted. */
    String goesTo(int position) {
        return go != null && PLACE.matcher(go).matches() ? go : String.valueOf(position);
    }

    AnswerQuestion toAnswer() {
        var chosen = answer == null || answer.isEmpty() || Boolean.TRUE.equals(clear) ? null : answer;
        return new AnswerQuestion(chosen, Boolean.TRUE.equals(flag));
    }
}
