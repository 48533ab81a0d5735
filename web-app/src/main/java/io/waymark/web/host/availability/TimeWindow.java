package io.waymark.web.host.availability;

import io.waymark.core.time.BookableHours.Hours;
import io.waymark.web.ui.form.Typed;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From one time of day to another, as it is typed; both empty is none. */
record TimeWindow(@Nullable String from, @Nullable String to) {

    static final TimeWindow EMPTY = new TimeWindow(null, null);

    static TimeWindow of(LocalTime from, LocalTime to) {
        return new TimeWindow(from.toString(), to.toString());
    }

    boolean isEmpty() {
        return isBlank(from) && isBlank(to);
    }

    /** What is wrong with it, as the end of the key of the words; midnight as the end is the end of the day. */
    Optional<String> error() {
        if (isEmpty()) {
            return Optional.empty();
        }
        return read().map(TimeWindow::error).orElse(Optional.of("half"));
    }

    private static Optional<String> error(Hours hours) {
        if (hours.to().equals(LocalTime.MIDNIGHT) || hours.from().isBefore(hours.to())) {
            return Optional.empty();
        }
        return Optional.of(hours.from().equals(hours.to()) ? "nothing" : "backwards");
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
