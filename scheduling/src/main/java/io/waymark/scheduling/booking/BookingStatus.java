package io.waymark.scheduling.booking;

/** Where a booking stands. It holds its time until it is cancelled. */
public enum BookingStatus {
    CONFIRMED,
    CANCELLED,
    ATTENDED,
    NO_SHOW
}
