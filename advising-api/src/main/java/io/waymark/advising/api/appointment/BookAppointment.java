package io.waymark.advising.api.appointment;

import io.waymark.core.time.MeetingKind;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which slot to take, of whom and how long, as it was shown; refused if that is another by now.
 *
 * @param student one of the calling advisor's advisees; left out, the caller
 * @param way one of the ways in which the advisor can be met; left out, the first of them
 * @param advisor whose slot it is; left out, whoever advises the student
 * @param minutes how long it lasts; left out, as long as the advisor's meetings do
 */
public record BookAppointment(
        @Nullable UUID student,
        @NotNull Instant startsAt,
        @NotBlank @Size(max = 500) String topic,
        @Nullable MeetingKind way,
        @Nullable UUID advisor,
        @Nullable @Min(1) @Max(720) Integer minutes) {

    public BookAppointment(@Nullable UUID student, Instant startsAt, String topic) {
        this(student, startsAt, topic, null);
    }

    public BookAppointment(@Nullable UUID student, Instant startsAt, String topic, @Nullable MeetingKind way) {
        this(student, startsAt, topic, way, null, null);
    }
}
