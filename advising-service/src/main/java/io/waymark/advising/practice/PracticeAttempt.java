package io.waymark.advising.practice;

import io.waymark.advising.api.practice.AttemptEnd;
import io.waymark.advising.api.practice.AttemptMode;
import io.waymark.core.identity.PersonId;
import io.waymark.core.refusal.RuleViolationException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Questions asked of a student, open until it is submitted or its time is up.
 *
 * @param domain null for all
 * @param seed of the draw
 * @param deadline null without a clock
 */
record PracticeAttempt(
        UUID id,
        PersonId student,
        String credential,
        AttemptMode mode,
        @Nullable Integer domain,
        long seed,
        int questions,
        Instant startedAt,
        @Nullable Instant deadline,
        boolean open) {

    private static final long NEARLY_A_SECOND = 999_999_999;

    void requireOpen(Instant now) {
        if (isLate(now)) {
            throw new RuleViolationException(
                    "exam-time-up", "The time of this exam is up. This answer came too late and does not count.");
        }
        if (!open) {
            throw new RuleViolationException(
                    "attempt-submitted", "This attempt has been submitted. Its answers can't be changed any more.");
        }
    }

    void requireSubmitted() {
        if (open) {
            throw new RuleViolationException(
                    "attempt-not-submitted", "Answers are shown when this attempt has been submitted.");
        }
    }

    boolean isLate(Instant now) {
        return deadline != null && !now.isBefore(deadline);
    }

    boolean isOverdue(Instant now) {
        return open && isLate(now);
    }

    boolean isExamUnderWay(Instant now) {
        return open && mode == AttemptMode.EXAM && !isLate(now);
    }

    AttemptEnd endAt(Instant now) {
        return isLate(now) ? AttemptEnd.TIME : AttemptEnd.STUDENT;
    }

    /** When it counts as submitted: nothing that is late makes it longer. */
    Instant submittedAt(Instant now) {
        return deadline != null && isLate(now) ? deadline : now;
    }

    /** Rounded up: a part of a second is still time. */
    @Nullable
    Long secondsLeft(Instant now) {
        return deadline == null || !open || isLate(now)
                ? null
                : Duration.between(now, deadline).plusNanos(NEARLY_A_SECOND).toSeconds();
    }
}
