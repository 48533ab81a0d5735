package io.waymark.web.session;

import io.waymark.advising.api.appointment.BookAppointment;
import io.waymark.web.form.OneTime;
import io.waymark.web.slots.FreeTime;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A time with one's advisor, and what it is about. */
record BookAdvisorForm(
        @NotBlank @Nullable String slot,

        @NotBlank @Size(max = 500) @Nullable String topic,

        @Nullable LocalDate from,
        @Nullable UUID key) {

    static BookAdvisorForm blank(@Nullable String slot, @Nullable String topic, @Nullable LocalDate from) {
        return new BookAdvisorForm(slot, topic, from, OneTime.key());
    }

    Optional<FreeTime> time() {
        return FreeTime.parse(slot);
    }

    BookAppointment toBooking(FreeTime time) {
        return new BookAppointment(
                null, time.startsAt(), Objects.requireNonNull(topic).strip());
    }
}
