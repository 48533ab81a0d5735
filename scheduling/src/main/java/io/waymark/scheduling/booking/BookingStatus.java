package io.waymark.scheduling.booking;

/** Where a booking stands. A request holds its time like a confirmed booking; only cancelling gives it back. */
public enum BookingStatus {
    REQUESTED,
    CONFIRMED,
    CANCELLED,
    ATTENDED,
    NO_SHOW;

    boolean isOpen() {
        return this == REQUESTED || this == CONFIRMED;
    }
}
