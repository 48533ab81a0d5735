package io.waymark.advising.api.practice;

import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a student leaves at a question.
 *
 * @param choice the letter of the answer; null while there is none
 * @param flagged to be looked at again
 */
public record AnswerQuestion(
        @Pattern(regexp = "[A-D]") @Nullable String choice, boolean flagged) {}
