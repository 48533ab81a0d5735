package io.waymark.scheduling.booking;

/** What a service does when its bookings are moved by nobody: it follows with what it keeps of them. */
public interface BookingFollower {

    BookingKind kind();

    /** In the transaction that moved the booking. */
    void follow(Booking moved);
}
