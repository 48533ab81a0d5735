package io.waymark.mentoring.session;

import io.waymark.core.event.SessionCompleted;
import io.waymark.core.identity.PersonId;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.core.revision.Revision;
import io.waymark.core.time.TimeSlot;
import io.waymark.kit.event.Outbox;
import io.waymark.kit.idempotency.IdempotencyKeys;
import io.waymark.kit.tenancy.CurrentCaller;
import io.waymark.kit.tenancy.CurrentInstitution;
import io.waymark.mentor.api.BookSession;
import io.waymark.mentor.api.SessionView;
import io.waymark.mentoring.profile.Profiles;
import io.waymark.scheduling.booking.AttendanceReport;
import io.waymark.scheduling.booking.Booking;
import io.waymark.scheduling.booking.BookingKind;
import io.waymark.scheduling.booking.BookingTransactions;
import io.waymark.scheduling.booking.Bookings;
import io.waymark.scheduling.booking.NewBooking;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Books and changes sessions: each act is one transaction of the booking, the session and what is told of it. */
@Service
class SessionService {

    static final BookingKind MENTORING = new BookingKind("mentoring");

    private final SessionRepository sessions;
    private final SessionReader reader;
    private final Profiles profiles;
    private final Places places;
    private final Bookings bookings;
    private final BookingTransactions transactions;
    private final IdempotencyKeys keys;
    private final Outbox outbox;
    private final CurrentCaller caller;
    private final Clock clock;

    SessionService(
            SessionRepository sessions,
            SessionReader reader,
            Profiles profiles,
            Places places,
            Bookings bookings,
            BookingTransactions transactions,
            IdempotencyKeys keys,
            Outbox outbox,
            CurrentCaller caller,
            Clock clock) {
        this.sessions = sessions;
        this.reader = reader;
        this.profiles = profiles;
        this.places = places;
        this.bookings = bookings;
        this.transactions = transactions;
        this.keys = keys;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    SessionView book(BookSession wish, @Nullable String key) {
        return transactions.run(() -> {
            var id = SessionId.next();
            return keys.claim(key, wish, id.value())
                    .map(made -> reader.show(new SessionId(made)))
                    .orElseGet(() -> book(id, wish));
        });
    }

    private SessionView book(SessionId id, BookSession wish) {
        var student = caller.get().person();
        var mentor = new PersonId(wish.mentor());
        if (mentor.equals(student)) {
            throw new RuleViolationException("not-with-oneself", "Nobody is their own mentor.");
        }
        var offer = offer(mentor);
        var slot = TimeSlot.of(wish.startsAt(), Duration.ofMinutes(wish.minutes()));
        var booking = bookings.book(NewBooking.of(MENTORING, mentor, student, slot)
                .withId(id.booking())
                .about(wish.topic()));
        var session = sessions.saveAndFlush(new Session(id, student, mentor, wish.step(), slot));
        places.requireWithin(offer.capacity(), mentor);
        return reader.view(session, booking, offer);
    }

    private Profiles.Offer offer(PersonId mentor) {
        return profiles.findPublished(mentor)
                .orElseThrow(() -> new NotFoundException("no-such-mentor", "There is no mentor " + mentor + "."));
    }

    SessionView reschedule(SessionId id, Instant startsAt, Revision revision) {
        return change(id, (session, me) -> {
            revision.requireCurrent(current(session).version());
            if (!me.equals(session.mentor())) {
                offer(session.mentor());
            }
            var moved = bookings.reschedule(id.booking(), startsAt, me);
            session.moveTo(moved.slot());
            return moved;
        });
    }

    SessionView cancel(SessionId id, String reason, Revision revision) {
        return change(id, (session, me) -> {
            revision.requireCurrent(current(session).version());
            session.cancel();
            return bookings.cancel(id.booking(), me, reason);
        });
    }

    SessionView report(SessionId id, boolean met) {
        return change(id, (session, me) -> {
            var before = current(session);
            if (alreadySaid(before, me, met)) {
                return before;
            }
            var after = met ? bookings.confirmAttendance(id.booking(), me) : bookings.reportAbsence(id.booking(), me);
            if (session.conclude(after, clock.instant())) {
                outbox.publish(completed(session, after));
            }
            return after;
        });
    }

    private SessionView change(SessionId id, BiFunction<Session, PersonId, Booking> act) {
        return transactions.run(() -> {
            var me = caller.get().person();
            var session =
                    sessions.lockById(id).filter(found -> found.isOf(me)).orElseThrow(() -> SessionReader.unknown(id));
            return reader.view(session, act.apply(session, me));
        });
    }

    private Booking current(Session session) {
        return bookings.find(session.id().booking()).orElseThrow();
    }

    private static boolean alreadySaid(Booking booking, PersonId me, boolean met) {
        var report = met ? AttendanceReport.MET : AttendanceReport.OTHER_ABSENT;
        return booking.participants().stream().filter(side -> side.is(me)).anyMatch(side -> side.reports(report));
    }

    static SessionCompleted completed(Session session, Booking booking) {
        return new SessionCompleted(
                CurrentInstitution.get(),
                session.id().value(),
                session.student(),
                session.mentor(),
                MENTORING.value(),
                booking.slot().startsAt(),
                (int) booking.slot().length().toMinutes());
    }
}
