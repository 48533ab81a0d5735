package io.waymark.web.session;

import io.waymark.web.slots.FreeTime;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The time a student would rather have, and which version of the meeting they saw. */
record MoveForm(@Nullable String slot, @Nullable LocalDate from, int version) {

    Optional<FreeTime> time() {
        return FreeTime.parse(slot);
    }
}
