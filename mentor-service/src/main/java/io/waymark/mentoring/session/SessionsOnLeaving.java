package io.waymark.mentoring.session;

import io.waymark.core.event.PersonLeft;
import io.waymark.core.identity.PersonId;
import io.waymark.scheduling.booking.Bookings;
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
    private final Bookings bookings;
    private final Clock clock;

    SessionsOnLeaving(SessionRepository sessions, Bookings bookings, Clock clock) {
        this.sessions = sessions;
        this.bookings = bookings;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(PersonLeft left) {
        sessions.lockToCome(left.person(), clock.instant()).forEach(session -> cancel(session, left.by()));
    }

    private void cancel(Session session, PersonId by) {
        session.cancel();
        bookings.cancel(session.id().booking(), by, REASON);
    }
}
