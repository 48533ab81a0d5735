package io.waymark.web.student.practice;

import io.waymark.advising.api.practice.AttemptMode;
import io.waymark.advising.api.practice.StartAttempt;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a student chooses to begin. */
record StartForm(
        @Nullable String credential,
        @Nullable String mode,
        @Nullable Integer domain) {

    private static final int QUESTIONS = 20;

    StartAttempt toAttempt() {
        var wanted = Objects.requireNonNullElse(credential, "");
        return AttemptMode.EXAM.name().equals(mode)
                ? new StartAttempt(wanted, AttemptMode.EXAM, null, null)
                : new StartAttempt(wanted, AttemptMode.PRACTICE, domain, QUESTIONS);
    }
}
