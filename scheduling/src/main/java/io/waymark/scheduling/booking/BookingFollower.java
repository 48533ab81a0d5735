package io.waymark.scheduling.booking;

/** What a service does when its bookings are moved by nobody: it follows with what it keeps of them. */
public interface BookingFollower {

    BookingKind kind();

    /** Holds what is kept of a booking, where whoever changes it holds that before the booking. */
    default void hold(BookingId booking) {}

    /** In the transaction that moved the booking. */
    void follow(Booking moved);
}
