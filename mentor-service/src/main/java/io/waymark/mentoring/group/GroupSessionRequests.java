package io.waymark.mentoring.group;

import io.waymark.mentoring.request.ExpiringRequests;
import io.waymark.scheduling.booking.Booking;
import io.waymark.scheduling.booking.BookingId;
import io.waymark.scheduling.booking.BookingKind;
import io.waymark.scheduling.booking.Participation;
import org.springframework.stereotype.Component;

/** A seat that was asked for and not answered goes to who waits; the session goes on. */
@Component
class GroupSessionRequests implements ExpiringRequests {

    private final Participation participation;

    GroupSessionRequests(Participation participation) {
        this.participation = participation;
    }

    @Override
    public BookingKind kind() {
        return BookingKind.GROUP_SESSION;
    }

    @Override
    public Booking expire(BookingId id) {
        return participation.expire(id);
    }
}
