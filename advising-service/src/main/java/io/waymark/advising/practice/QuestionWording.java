package io.waymark.advising.practice;

import io.waymark.advising.api.practice.QuestionDifficulty;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a question says.
 *
 * @param choices from A to D
 * @param correct the letter of the right one
 */
record QuestionWording(
        int domain,
        QuestionDifficulty difficulty,
        String stem,
        List<String> choices,
        String correct,
        String explanation,
        String sourceTitle,
        @Nullable String sourceSection,
        @Nullable String sourceUrl,
        @Nullable LocalDate checkedOn) {

    QuestionWording {
        choices = List.copyOf(choices);
    }
}
