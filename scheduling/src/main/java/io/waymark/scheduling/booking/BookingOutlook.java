package io.waymark.scheduling.booking;

import java.util.Map;

/**
 * How a guest's chances are.
 *
 * @param times at how many times the host's hours let a meeting begin, whoever has taken them
 * @param hindrances how many of them cannot be booked, and why
 */
public record BookingOutlook(int times, Map<Hindrance, Integer> hindrances) {

    public BookingOutlook {
        hindrances = Map.copyOf(hindrances);
    }
}
