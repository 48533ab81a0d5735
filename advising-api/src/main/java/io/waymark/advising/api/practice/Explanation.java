package io.waymark.advising.api.practice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Why an answer is right, and what stands behind it. */
public record Explanation(
        String correct,
        String text,
        String sourceTitle,
        @Nullable String sourceSection,
        @Nullable String sourceUrl,
        @Nullable LocalDate checkedOn) {}
