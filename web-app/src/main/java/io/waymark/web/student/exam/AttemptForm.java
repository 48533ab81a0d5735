package io.waymark.web.student.exam;

import io.waymark.advising.api.certification.ExamResult;
import io.waymark.advising.api.certification.ExamView;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How an exam went, as it is typed.
 *
 * @param result passed or failed
 */
record AttemptForm(
        @NotNull @Nullable LocalDate takenOn,

        @NotBlank @Pattern(regexp = PASSED + "|" + FAILED) @Nullable
        String result,

        @Min(0) @Max(9_999) @Nullable Integer score) {

    static final String PASSED = "PASSED";
    static final String FAILED = "FAILED";

    /** On the day for which it was scheduled, once that has come. */
    static AttemptForm of(ExamView view) {
        var window = view.window();
        var scheduled = window == null ? null : window.scheduledOn();
        var due = scheduled != null
                && !scheduled.isAfter(view.today())
                && view.attempts().stream().noneMatch(it -> it.takenOn().equals(scheduled));
        return new AttemptForm(due ? scheduled : null, null, null);
    }

    ExamResult went() {
        return new ExamResult(PASSED.equals(result), score);
    }
}
