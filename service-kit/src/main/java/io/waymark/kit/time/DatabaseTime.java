package io.waymark.kit.time;

import java.sql.Timestamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A moment as a database compares it: one that no college can mean is the first or the last that one can. */
public final class DatabaseTime {

    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    private DatabaseTime() {}

    public static @Nullable Timestamp of(@Nullable Instant moment) {
        if (moment == null) {
            return null;
        }
        var bounded = moment.isBefore(EARLIEST) ? EARLIEST : moment;
        return Timestamp.from(bounded.isAfter(LATEST) ? LATEST : bounded);
    }
}
