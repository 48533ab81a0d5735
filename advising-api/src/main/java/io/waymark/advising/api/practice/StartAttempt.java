package io.waymark.advising.api.practice;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An attempt to begin.
 *
 * @param domain by its number; for practice only
 * @param questions how many; for practice only, an exam has as many as the real one
 */
public record StartAttempt(
        @NotBlank @Size(max = 100) String credential,
        @NotNull AttemptMode mode,
        @Min(1) @Max(50) @Nullable Integer domain,
        @Min(1) @Max(50) @Nullable Integer questions) {}
