package io.waymark.mentoring.session;

import io.waymark.mentoring.request.ExpiringRequests;
import io.waymark.scheduling.booking.Booking;
import io.waymark.scheduling.booking.BookingId;
import io.waymark.scheduling.booking.BookingKind;
import io.waymark.scheduling.booking.BookingStatus;
import io.waymark.scheduling.booking.Participation;
import org.springframework.stereotype.Component;

/** A session that was asked for ends with the request that nobody answered. */
@Component
class SessionRequests implements ExpiringRequests {

    private final SessionRepository sessions;
    private final Participation participation;

    SessionRequests(SessionRepository sessions, Participation participation) {
        this.sessions = sessions;
        this.participation = participation;
    }

    @Override
    public BookingKind kind() {
        return BookingKind.MENTORING;
    }

    @Override
    public Booking expire(BookingId id) {
        var session = sessions.lockById(new SessionId(id.value())).orElseThrow();
        var booking = participation.expire(id);
        if (booking.status() == BookingStatus.CANCELED && session.state() == SessionState.BOOKED) {
            session.end(SessionState.EXPIRED);
        }
        return booking;
    }
}
