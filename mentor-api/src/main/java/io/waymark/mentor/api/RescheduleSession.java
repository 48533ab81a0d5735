package io.waymark.mentor.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Another time for a session. Its length stays where the mentor moves it; a student takes a slot as it is offered.
 *
 * @param minutes how long the slot lasts that a student chose, as it was shown; left out, as it is offered now
 */
public record RescheduleSession(
        @NotNull Instant startsAt,
        @Nullable @Min(1) @Max(720) Integer minutes) {

    public RescheduleSession(Instant startsAt) {
        this(startsAt, null);
    }
}
