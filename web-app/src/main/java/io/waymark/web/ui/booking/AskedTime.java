package io.waymark.web.ui.booking;

import io.waymark.web.ui.form.TypedMoment;
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
        return typed(zone).moments().stream().findFirst();
    }

    /** Why it is another time than this that is answered about. */
    Optional<Unclear> unclear(ZoneId zone) {
        return Unclear.of(typed(zone));
    }

    private TypedMoment typed(ZoneId zone) {
        return new TypedMoment(bookOn, bookAt, null, zone);
    }

    /** A day or a time is missing, or the clock skips it or shows it twice. */
    enum Unclear {
        UNREADABLE,
        SKIPPED,
        TWICE;

        private static Optional<Unclear> of(TypedMoment typed) {
            if (typed.isEmpty()) {
                return Optional.empty();
            }
            if (!typed.isReadable()) {
                return Optional.of(UNREADABLE);
            }
            return switch (typed.moments().size()) {
                case 0 -> Optional.of(SKIPPED);
                case 1 -> Optional.empty();
                default -> Optional.of(TWICE);
            };
        }
    }
}
