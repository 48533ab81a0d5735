package io.waymark.mentor.api;

import io.waymark.core.time.MeetingKind;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A student's request to take one of a mentor's free slots.
 *
 * @param minutes how long the slot lasts, as it was shown
 * @param step the key of the roadmap step it is about
 * @param way one of the ways in which the mentor can be met; left out, the first of them
 */
public record BookSession(
        @NotNull UUID mentor,
        @NotNull Instant startsAt,
        @Min(1) @Max(720) int minutes,
        @NotBlank @Size(max = 200) String topic,

        @Nullable @Size(max = 80) @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*")
        String step,

        @Nullable MeetingKind way) {

    public BookSession(UUID mentor, Instant startsAt, int minutes, String topic, @Nullable String step) {
        this(mentor, startsAt, minutes, topic, step, null);
    }
}
