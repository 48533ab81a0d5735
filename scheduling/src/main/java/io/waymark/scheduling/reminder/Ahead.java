package io.waymark.scheduling.reminder;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** How long before a meeting people are reminded of it. */
public enum Ahead {

    /** One that is late is not told any more once the other one is due. */
    DAY(Duration.ofDays(1), Duration.ofHours(1)),
    HOUR(Duration.ofHours(1), Duration.ZERO);

    private final Duration time;
    private final Duration atLeast;

    Ahead(Duration time, Duration atLeast) {
        this.time = time;
        this.atLeast = atLeast;
    }

    /** As notices say it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** After which start there is something to tell now, when everything until {@code since} has been told. */
    Instant after(Instant since, Instant now) {
        var untold = since.plus(time);
        var sensible = now.plus(atLeast);
        return untold.isAfter(sensible) ? untold : sensible;
    }

    Instant until(Instant now) {
        return now.plus(time);
    }
}
