package io.waymark.scheduling.booking;

import io.waymark.scheduling.time.Availability;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a guest's chances with a host are.
 *
 * @param offer when the host can be met; nothing if they have not said
 * @param times at how many times of the next four weeks the host's hours let a meeting begin, whoever has taken them
 * @param hindrances how many of them cannot be booked, and why
 * @param firstFree the first time that can be booked
 */
public record BookingOutlook(
        @Nullable Availability offer,
        int times,
        Map<Hindrance, Integer> hindrances,
        @Nullable Instant firstFree) {

    public BookingOutlook {
        hindrances = Map.copyOf(hindrances);
    }
}
