package io.waymark.advising.api.appointment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which slot to take. Its length is the advisor's.
 *
 * @param student one of the calling advisor's advisees; left out, the caller
 */
public record BookAppointment(
        @Nullable UUID student,
        @NotNull Instant startsAt,
        @NotBlank @Size(max = 500) String topic) {}
