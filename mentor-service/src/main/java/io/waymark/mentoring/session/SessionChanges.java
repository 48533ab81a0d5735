package io.waymark.mentoring.session;

import io.waymark.core.identity.PersonId;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.core.revision.Revision;
import io.waymark.kit.tenancy.CurrentCaller;
import io.waymark.mentor.api.SessionView;
import io.waymark.scheduling.booking.Booking;
import io.waymark.scheduling.booking.BookingTransactions;
import io.waymark.scheduling.booking.Bookings;
import io.waymark.scheduling.booking.Cancellation;
import java.util.Map;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/** One change of a session after the other, each in one transaction of the booking, the session and what is told of it. */
@Component
class SessionChanges {

    private final SessionRepository sessions;
    private final SessionReader reader;
    private final Bookings bookings;
    private final BookingTransactions transactions;
    private final CurrentCaller caller;

    SessionChanges(
            SessionRepository sessions,
            SessionReader reader,
            Bookings bookings,
            BookingTransactions transactions,
            CurrentCaller caller) {
        this.sessions = sessions;
        this.reader = reader;
        this.bookings = bookings;
        this.transactions = transactions;
        this.caller = caller;
    }

    /** By either side. */
    SessionView make(SessionId id, BiFunction<Session, PersonId, Booking> act) {
        return transactions.run(() -> {
            var me = caller.get().person();
            var session =
                    sessions.lockById(id).filter(found -> found.isOf(me)).orElseThrow(() -> SessionReader.unknown(id));
            return reader.view(session, act.apply(session, me));
        });
    }

    /** By the mentor alone; to the student it is not there to be changed so. */
    SessionView makeAsMentor(SessionId id, BiFunction<Session, PersonId, Booking> act) {
        return make(id, (session, me) -> {
            if (!session.mentor().equals(me)) {
                throw SessionReader.unknown(id);
            }
            return act.apply(session, me);
        });
    }

    /** That it was called off is said before anything else: it is why it has changed since. */
    static void requireCurrent(Session session, Booking booking, Revision revision, PersonId me) {
        var why = booking.cancellation();
        if (why != null) {
            throw new RuleViolationException(
                    "booking-closed",
                    "This session was called off.",
                    Map.of("status", booking.status().name(), "by", by(session, why, me)));
        }
        revision.requireCurrent(booking.version());
    }

    /** A request that was declined or not answered in time was canceled by nobody. */
    private static String by(Session session, Cancellation why, PersonId me) {
        return switch (session.state()) {
            case DECLINED -> "declined";
            case EXPIRED -> "unanswered";
            default -> why.byWhomFor(me);
        };
    }

    static boolean isCanceledBy(Booking booking, PersonId me) {
        var why = booking.cancellation();
        return why != null && why.byWhomFor(me).equals("you");
    }

    Booking current(Session session) {
        return bookings.find(session.id().booking()).orElseThrow();
    }
}
