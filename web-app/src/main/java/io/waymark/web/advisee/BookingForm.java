package io.waymark.web.advisee;

import io.waymark.web.form.OneTime;
import io.waymark.web.slots.FreeTime;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A time for a student and what it is about; {@code key} keeps a second click from booking twice. */
record BookingForm(
        @Nullable String slot,
        @NotBlank @Size(max = 500) String topic,
        @Nullable LocalDate from,
        @Nullable UUID key) {

    static BookingForm choosing(@Nullable String slot) {
        return new BookingForm(slot, "", null, OneTime.key());
    }

    Optional<FreeTime> time() {
        return FreeTime.parse(slot);
    }
}
