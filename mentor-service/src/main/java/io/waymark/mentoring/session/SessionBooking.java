package io.waymark.mentoring.session;

import io.waymark.core.identity.PersonId;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.core.time.TimeSlot;
import io.waymark.kit.idempotency.IdempotencyKeys;
import io.waymark.kit.tenancy.CurrentCaller;
import io.waymark.mentor.api.BookSession;
import io.waymark.mentor.api.SessionView;
import io.waymark.mentoring.profile.Profiles;
import io.waymark.mentoring.request.RequestWatch;
import io.waymark.scheduling.booking.BookingKind;
import io.waymark.scheduling.booking.BookingTransactions;
import io.waymark.scheduling.booking.Bookings;
import io.waymark.scheduling.booking.NewBooking;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Books sessions, or requests them where the mentor wants to be asked. */
@Service
class SessionBooking {

    private final SessionRepository sessions;
    private final SessionReader reader;
    private final Profiles profiles;
    private final Places places;
    private final Bookings bookings;
    private final BookingTransactions transactions;
    private final RequestWatch requests;
    private final IdempotencyKeys keys;
    private final CurrentCaller caller;

    SessionBooking(
            SessionRepository sessions,
            SessionReader reader,
            Profiles profiles,
            Places places,
            Bookings bookings,
            BookingTransactions transactions,
            RequestWatch requests,
            IdempotencyKeys keys,
            CurrentCaller caller) {
        this.sessions = sessions;
        this.reader = reader;
        this.profiles = profiles;
        this.places = places;
        this.bookings = bookings;
        this.transactions = transactions;
        this.requests = requests;
        this.keys = keys;
        this.caller = caller;
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
        var offer = profiles.hold(mentor, student).orElseThrow(() -> Profiles.unknown(mentor));
        var slot = TimeSlot.of(wish.startsAt(), Duration.ofMinutes(wish.minutes()));
        var booking = bookings.book(NewBooking.of(BookingKind.MENTORING, mentor, student, slot)
                .withId(id.booking())
                .about(wish.topic())
                .answeredWithin(offer.answerWithin()));
        var session = sessions.saveAndFlush(new Session(id, student, mentor, wish.step(), slot));
        places.requireWithin(offer.capacity(), mentor);
        requests.watch(booking);
        return reader.view(session, booking, offer);
    }
}
