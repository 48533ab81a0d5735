package io.waymark.mentoring.session;

import io.waymark.mentoring.request.RequestWatch;
import io.waymark.scheduling.booking.Booking;
import io.waymark.scheduling.booking.BookingFollower;
import io.waymark.scheduling.booking.BookingId;
import io.waymark.scheduling.booking.BookingKind;
import org.springframework.stereotype.Component;

/** Sessions follow a booking that is set anew because the rules of its zone have changed. */
@Component
class SessionTimes implements BookingFollower {

    private final SessionRepository sessions;
    private final RequestWatch requests;

    SessionTimes(SessionRepository sessions, RequestWatch requests) {
        this.sessions = sessions;
        this.requests = requests;
    }

    @Override
    public BookingKind kind() {
        return BookingKind.MENTORING;
    }

    @Override
    public void hold(BookingId booking) {
        sessions.lockById(new SessionId(booking.value()));
    }

    @Override
    public void follow(Booking moved) {
        sessions.lockById(new SessionId(moved.id().value())).orElseThrow().moveTo(moved.slot());
        requests.watch(moved);
    }
}
