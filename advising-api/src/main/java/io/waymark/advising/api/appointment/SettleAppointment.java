package io.waymark.advising.api.appointment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What the college decides a disputed appointment to have been, and why; both sides read the reason. */
public record SettleAppointment(
        RecordAttendance.@NotNull Outcome outcome,
        @NotBlank @Size(max = 500) String reason) {}
