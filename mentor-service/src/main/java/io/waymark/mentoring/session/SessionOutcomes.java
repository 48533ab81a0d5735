package io.waymark.mentoring.session;

import io.waymark.core.event.SessionCompleted;
import io.waymark.core.event.SessionReopened;
import io.waymark.core.identity.PersonId;
import io.waymark.kit.event.Outbox;
import io.waymark.kit.tenancy.CurrentInstitution;
import io.waymark.scheduling.booking.Booking;
import io.waymark.scheduling.booking.BookingKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells what has become of a session, whenever that is something else than before: whoever counts it follows. */
@Component
class SessionOutcomes {

    private final Outbox outbox;
    private final SessionNotices notices;

    SessionOutcomes(Outbox outbox, SessionNotices notices) {
        this.outbox = outbox;
        this.notices = notices;
    }

    /** Where a session stood before it was changed. */
    record Before(SessionState state, boolean disputed) {

        static Before of(Session session, Booking booking) {
            return new Before(session.state(), session.isDisputed(booking));
        }

        /** Whether there is something that both sides have heard of it. */
        private boolean isTold() {
            return disputed || state != SessionState.BOOKED;
        }
    }

    /**
     * To be told in the transaction that changes it.
     *
     * @param by who changes it; null if only time has passed
     */
    void tell(Before before, Session session, Booking booking, @Nullable PersonId by) {
        var completes = session.state() == SessionState.COMPLETED;
        if (completes && before.state() != SessionState.COMPLETED) {
            outbox.publish(completed(session, booking));
        }
        if (!completes && before.state() == SessionState.COMPLETED) {
            outbox.publish(new SessionReopened(
                    CurrentInstitution.get(), session.id().value(), session.student(), booking.version()));
        }
        if (by != null) {
            tellTheSides(before, session, booking, by);
        }
    }

    private void tellTheSides(Before before, Session session, Booking booking, PersonId by) {
        var disputed = session.isDisputed(booking);
        var open = session.state() == SessionState.BOOKED;
        if (disputed && !before.disputed()) {
            notices.disputed(booking, by);
        }
        if (before.disputed() && !open) {
            notices.settled(session, booking, by);
        }
        if (open && !disputed && before.isTold()) {
            notices.reopened(booking, by);
        }
    }

    private static SessionCompleted completed(Session session, Booking booking) {
        return new SessionCompleted(
                CurrentInstitution.get(),
                session.id().value(),
                session.student(),
                session.mentor(),
                BookingKind.MENTORING.value(),
                booking.slot().startsAt(),
                (int) booking.slot().length().toMinutes(),
                booking.version());
    }
}
