package io.waymark.advising.api.appointment;

import io.waymark.core.time.MeetingKind;
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
 * @param way one of the ways in which the advisor can be met; left out, the first of them
 */
public record BookAppointment(
        @Nullable UUID student,
        @NotNull Instant startsAt,
        @NotBlank @Size(max = 500) String topic,
        @Nullable MeetingKind way) {

    public BookAppointment(@Nullable UUID student, Instant startsAt, String topic) {
        this(student, startsAt, topic, null);
    }
}
