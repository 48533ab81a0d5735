package io.waymark.mentoring.request;

import io.waymark.scheduling.booking.Booking;
import io.waymark.scheduling.booking.BookingId;
import io.waymark.scheduling.booking.BookingKind;

/** How the requests of one kind of meeting end when nobody answers them. */
public interface ExpiringRequests {

    BookingKind kind();

    /** In a transaction: lets go of those whose time is over, with what the feature keeps of them. */
    Booking expire(BookingId id);
}
