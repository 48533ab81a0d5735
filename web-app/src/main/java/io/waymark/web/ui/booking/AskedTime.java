package io.waymark.web.ui.booking;

import io.waymark.web.ui.form.Typed;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A day and a time of it, as staff type them who ask why it cannot be booked.
 *
 * @param mentor of whose name, where it is not the advisor's time
 */
public record AskedTime(
        @Nullable String bookOn,
        @Nullable String bookAt,
        @Nullable String mentor) {

    public static final AskedTime ANY = new AskedTime(null, null, null);

    public AskedTime(@Nullable String bookOn, @Nullable String bookAt) {
        this(bookOn, bookAt, null);
    }

    public Optional<Instant> in(ZoneId zone) {
        return Typed.moments(bookOn, bookAt, zone).stream().findFirst();
    }
}
