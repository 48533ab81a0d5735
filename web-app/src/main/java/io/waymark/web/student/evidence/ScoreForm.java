package io.waymark.web.student.evidence;

import io.waymark.advising.api.kind.AssessmentScorePayload;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The score of a test taken elsewhere, as it is typed. */
record ScoreForm(
        @NotBlank @Size(max = 200) @Nullable String test,

        @NotBlank @Pattern(regexp = "\\s*(100|\\d{1,2})\\s*%?\\s*", message = "{score.percent}") @Nullable
        String scorePercent,

        @NotNull @Nullable LocalDate takenOn)
        implements EntryForm {

    static ScoreForm blank() {
        return new ScoreForm(null, null, null);
    }

    static ScoreForm again(AssessmentScorePayload returned) {
        return new ScoreForm(returned.test(), String.valueOf(returned.scorePercent()), returned.takenOn());
    }

    @Override
    public AssessmentScorePayload payload() {
        return new AssessmentScorePayload(
                Objects.requireNonNull(test),
                Integer.valueOf(
                        Objects.requireNonNull(scorePercent).replace("%", "").strip()),
                Objects.requireNonNull(takenOn),
                null);
    }
}
