package io.waymark.mentor.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time that a mentor opens to several students.
 *
 * @param seats how many students can take part
 * @param answerWithinHours how long a student's request waits for the mentor's answer; left out, who joins is in
 * @param weeks how many weeks in a row, at the same time of day
 */
public record OpenGroupSession(
        @NotNull Instant startsAt,
        @Min(1) @Max(720) int minutes,
        @NotBlank @Size(max = 200) String topic,
        @Min(1) @Max(100) int seats,
        @Nullable @Min(1) @Max(336) Integer answerWithinHours,
        @Nullable @Min(1) @Max(12) Integer weeks) {}
