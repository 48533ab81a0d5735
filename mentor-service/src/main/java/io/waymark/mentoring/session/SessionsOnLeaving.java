package io.waymark.mentoring.session;

import io.waymark.core.event.PersonLeft;
import io.waymark.scheduling.booking.Booking;
import io.waymark.scheduling.booking.BookingId;
import io.waymark.scheduling.booking.BookingKind;
import io.waymark.scheduling.booking.Departures;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Cancels the sessions to come of somebody who left. */
@Component
class SessionsOnLeaving {

    private static final String REASON = "This person is no longer available.";

    private final SessionRepository sessions;
    private final Departures departures;
    private final Clock clock;

    SessionsOnLeaving(SessionRepository sessions, Departures departures, Clock clock) {
        this.sessions = sessions;
        this.departures = departures;
        this.clock = clock;
    }

    /** The sessions before the bookings, as everybody locks them who changes one. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(PersonLeft left) {
        sessions.lockToCome(left.person(), clock.instant());
        var cancelled = departures.cancelAll(left.person(), BookingKind.MENTORING, left.by(), REASON);
        sessions.cancelAll(
                cancelled.stream().map(Booking::id).map(BookingId::value).toList());
    }
}
