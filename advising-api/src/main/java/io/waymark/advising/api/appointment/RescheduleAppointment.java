package io.waymark.advising.api.appointment;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/** Another time; the length stays. */
public record RescheduleAppointment(@NotNull Instant startsAt) {}
