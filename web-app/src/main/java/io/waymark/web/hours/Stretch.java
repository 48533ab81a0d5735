package io.waymark.web.hours;

import io.waymark.core.time.BookableHours.Hours;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From one time of day to another, as it is typed; both empty is none. */
public record Stretch(@Nullable LocalTime from, @Nullable LocalTime to) {

    static final Stretch EMPTY = new Stretch(null, null);

    static Stretch of(LocalTime from, LocalTime to) {
        return new Stretch(from, to);
    }

    boolean isEmpty() {
        return from == null && to == null;
    }

    /** One end is missing. */
    boolean isHalf() {
        return (from == null) != (to == null);
    }

    Optional<Hours> read() {
        return from == null || to == null ? Optional.empty() : Optional.of(new Hours(from, to));
    }
}
