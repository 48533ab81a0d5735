package io.waymark.web.hours;

import io.waymark.core.time.BookableHours.Hours;
import io.waymark.web.form.Typed;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From one time of day to another, as it is typed; both empty is none. */
public record Stretch(@Nullable String from, @Nullable String to) {

    static final Stretch EMPTY = new Stretch(null, null);

    static Stretch of(LocalTime from, LocalTime to) {
        return new Stretch(from.toString(), to.toString());
    }

    boolean isEmpty() {
        return isBlank(from) && isBlank(to);
    }

    /** Something is typed that is not two times. */
    boolean isHalf() {
        return !isEmpty() && read().isEmpty();
    }

    Optional<Hours> read() {
        var opens = Typed.time(from);
        var closes = Typed.time(to);
        return opens == null || closes == null ? Optional.empty() : Optional.of(new Hours(opens, closes));
    }

    private static boolean isBlank(@Nullable String typed) {
        return typed == null || typed.isBlank();
    }
}
