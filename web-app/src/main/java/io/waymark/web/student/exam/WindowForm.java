package io.waymark.web.student.exam;

import io.waymark.advising.api.certification.ExamView;
import io.waymark.advising.api.certification.ExamWindow;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an authorization to test says, as it is typed. */
record WindowForm(
        @NotNull @Nullable LocalDate authorizedOn,
        @Nullable LocalDate endsOn,
        @Nullable LocalDate scheduledOn) {

    static WindowForm of(ExamView view) {
        var window = view.window();
        return window == null
                ? new WindowForm(null, null, null)
                : new WindowForm(window.authorizedOn(), window.endsOn(), window.scheduledOn());
    }

    ExamWindow window() {
        return new ExamWindow(Objects.requireNonNull(authorizedOn), endsOn, scheduledOn);
    }
}
