package io.waymark.web.mentors;

import io.waymark.mentor.api.BookSession;
import io.waymark.web.form.OneTime;
import io.waymark.web.slots.FreeTime;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A time with a mentor, what it is about, and the step it belongs to, if it was chosen from one. */
record BookMentorForm(
        @NotBlank @Nullable String slot,

        @NotBlank @Size(max = 200) @Nullable String topic,

        @Nullable String step,
        @Nullable LocalDate from,
        @Nullable UUID key) {

    static BookMentorForm blank(@Nullable String slot, @Nullable String step, @Nullable LocalDate from) {
        return new BookMentorForm(slot, null, step, from, OneTime.key());
    }

    Optional<FreeTime> time() {
        return FreeTime.parse(slot);
    }

    BookSession toBooking(UUID mentor, FreeTime time) {
        var about = step == null || step.isBlank() ? null : step;
        return new BookSession(
                mentor,
                time.startsAt(),
                time.minutes(),
                Objects.requireNonNull(topic).strip(),
                about);
    }
}
