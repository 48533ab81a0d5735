package io.waymark.mentoring.session;

import io.waymark.scheduling.booking.BookingId;
import java.util.UUID;

/** A session; its booking has the same id. */
record SessionId(UUID value) {

    static SessionId next() {
        return new SessionId(BookingId.next().value());
    }

    BookingId booking() {
        return new BookingId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
