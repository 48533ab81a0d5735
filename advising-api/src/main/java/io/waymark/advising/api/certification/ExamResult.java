package io.waymark.advising.api.certification;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/** How an exam went. */
public record ExamResult(
        boolean passed, @Min(0) @Max(9_999) @Nullable Integer score) {}
