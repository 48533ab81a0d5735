package io.waymark.advising.api.practice;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a question says.
 *
 * @param choices from A to D
 * @param correct the letter of the right one
 * @param sourceTitle what stands behind the explanation
 * @param checkedOn when somebody last looked it up there
 */
public record QuestionWording(
        @Min(1) @Max(MOST_DOMAINS) int domain,
        @NotNull QuestionDifficulty difficulty,
        @NotBlank @Size(max = LONGEST_STEM) String stem,

        @NotNull @Size(min = CHOICES, max = CHOICES) List<@NotBlank @Size(max = LONGEST_CHOICE) String> choices,

        @NotNull @Pattern(regexp = "[A-D]") String correct,
        @NotBlank @Size(max = LONGEST_EXPLANATION) String explanation,
        @NotBlank @Size(max = LONGEST_TITLE) String sourceTitle,
        @Size(max = LONGEST_SECTION) @Nullable String sourceSection,
        @Size(max = LONGEST_URL) @Nullable String sourceUrl,
        @Nullable LocalDate checkedOn) {

    public static final int MOST_DOMAINS = 99;
    public static final int CHOICES = 4;
    public static final int LONGEST_STEM = 1_000;
    public static final int LONGEST_CHOICE = 300;
    public static final int LONGEST_EXPLANATION = 2_000;
    public static final int LONGEST_TITLE = 300;
    public static final int LONGEST_SECTION = 200;
    public static final int LONGEST_URL = 500;
}
