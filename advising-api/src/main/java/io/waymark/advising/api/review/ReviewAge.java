package io.waymark.advising.api.review;

import java.time.Duration;

/** How long a piece of evidence has been waiting at least. */
public enum ReviewAge {
    THREE_DAYS(3),
    SEVEN_DAYS(7),
    FOURTEEN_DAYS(14);

    private final Duration least;

    ReviewAge(int days) {
        this.least = Duration.ofDays(days);
    }

    public Duration least() {
        return least;
    }
}
