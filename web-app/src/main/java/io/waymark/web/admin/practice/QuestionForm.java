package io.waymark.web.admin.practice;

import io.waymark.advising.api.practice.QuestionDifficulty;
import io.waymark.advising.api.practice.QuestionEntry;
import io.waymark.advising.api.practice.QuestionView;
import io.waymark.advising.api.practice.QuestionWording;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A question as it is typed.
 *
 * @param identifier is not typed again when a question is changed
 */
record QuestionForm(
        @NotBlank @Size(max = 100) String credential,

        @NotBlank
        @Size(max = QuestionEntry.LONGEST_IDENTIFIER)
        @Pattern(regexp = "\\s*(?:" + QuestionEntry.IDENTIFIER + ")?\\s*", message = "{questions.identifier.wrong}")
        String identifier,

        @NotNull(message = "{questions.domain.needed}") @Nullable
        Integer domain,

        @NotNull(message = "{questions.difficulty.needed}") @Nullable
        QuestionDifficulty difficulty,

        @NotBlank @Size(max = QuestionWording.LONGEST_STEM) String stem,

        List<@NotBlank @Size(max = QuestionWording.LONGEST_CHOICE) String> choices,

        @NotNull(message = "{questions.correct.needed}")
        @Pattern(regexp = "[A-D]", message = "{questions.correct.needed}")
        @Nullable
        String correct,

        @NotBlank @Size(max = QuestionWording.LONGEST_EXPLANATION)
        String explanation,

        @NotBlank @Size(max = QuestionWording.LONGEST_TITLE) String sourceTitle,

        @Size(max = QuestionWording.LONGEST_SECTION) @Nullable
        String sourceSection,

        @Size(max = QuestionWording.LONGEST_URL) @Nullable String sourceUrl,
        @Nullable LocalDate checkedOn,
        @Nullable String version) {

    /** With a place for each choice, also for one that was not sent. */
    QuestionForm {
        var sent = Objects.requireNonNullElse(choices, List.<String>of());
        choices = IntStream.range(0, QuestionWording.CHOICES)
                .mapToObj(i -> i < sent.size() ? Objects.requireNonNullElse(sent.get(i), "") : "")
                .toList();
    }

    static QuestionForm empty(String credential) {
        return new QuestionForm(credential, "", null, null, "", List.of(), null, "", "", null, null, null, null);
    }

    static QuestionForm of(QuestionView question) {
        var wording = question.newest().wording();
        return new QuestionForm(
                question.credential(),
                question.identifier(),
                wording.domain(),
                wording.difficulty(),
                wording.stem(),
                wording.choices(),
                wording.correct(),
                wording.explanation(),
                wording.sourceTitle(),
                wording.sourceSection(),
                wording.sourceUrl(),
                wording.checkedOn(),
                String.valueOf(question.version()));
    }

    QuestionEntry toEntry() {
        return new QuestionEntry(credential, identifier.strip(), toWording());
    }

    QuestionWording toWording() {
        return new QuestionWording(
                Objects.requireNonNull(domain),
                Objects.requireNonNull(difficulty),
                stem.strip(),
                choices.stream().map(String::strip).toList(),
                Objects.requireNonNull(correct),
                explanation.strip(),
                sourceTitle.strip(),
                orNull(sourceSection),
                orNull(sourceUrl),
                checkedOn);
    }

    private static @Nullable String orNull(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
