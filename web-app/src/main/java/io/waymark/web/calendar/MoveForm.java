package io.waymark.web.calendar;

import io.waymark.web.slots.FreeTime;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Another time for an appointment. */
record MoveForm(
        @Nullable String slot,
        @Nullable LocalDate from,
        @Nullable String version) {

    Optional<FreeTime> time() {
        return FreeTime.parse(slot);
    }
}
