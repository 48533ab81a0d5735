package io.waymark.scheduling.booking;

/** Where a booking stands. It holds its time until it is canceled. */
public enum BookingStatus {
    CONFIRMED,
    CANCELED,
    ATTENDED,
    NO_SHOW
}
