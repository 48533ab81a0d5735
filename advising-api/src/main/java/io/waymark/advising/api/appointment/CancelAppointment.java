package io.waymark.advising.api.appointment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why an appointment is canceled. */
public record CancelAppointment(@NotBlank @Size(max = 500) String reason) {}
