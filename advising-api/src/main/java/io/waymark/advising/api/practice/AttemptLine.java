package io.waymark.advising.api.practice;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An attempt as it is listed.
 *
 * @param domain null for all
 * @param answered how many so far
 * @param deadline null without a clock
 * @param endedBy null while it goes on
 * @param right null while it is not scored
 */
public record AttemptLine(
        UUID id,
        String credential,
        AttemptMode mode,
        @Nullable Integer domain,
        int questions,
        int answered,
        Instant startedAt,
        @Nullable Instant deadline,
        @Nullable Instant submittedAt,
        @Nullable AttemptEnd endedBy,
        @Nullable Integer right) {

    public boolean isOpen() {
        return submittedAt == null;
    }

    /** Out of how many a score is: in practice what was not answered was not asked; in an exam it was wrong. */
    public int counted() {
        return mode == AttemptMode.PRACTICE ? answered : questions;
    }

    /** In whole percent, rounded down: 74.9 does not reach 75. */
    public int percent() {
        return right == null || counted() == 0 ? 0 : right * 100 / counted();
    }
}
