package io.waymark.advising.api.appointment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Another time. The length stays where the advisor moves it; a student takes a slot as it is offered.
 *
 * @param minutes how long the slot lasts that a student chose, as it was shown; left out, as it is offered now
 */
public record RescheduleAppointment(
        @NotNull Instant startsAt,
        @Nullable @Min(1) @Max(720) Integer minutes) {

    public RescheduleAppointment(Instant startsAt) {
        this(startsAt, null);
    }
}
