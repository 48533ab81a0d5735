package io.waymark.mentoring.session;

import io.waymark.core.identity.PersonId;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.core.time.TimeSlot;
import io.waymark.kit.idempotency.IdempotencyKeys;
import io.waymark.kit.tenancy.CurrentCaller;
import io.waymark.mentor.api.BookSession;
import io.waymark.mentor.api.SessionView;
import io.waymark.mentoring.availability.MentorWays;
import io.waymark.mentoring.profile.Profiles;
import io.waymark.mentoring.request.RequestWatch;
import io.waymark.scheduling.booking.BookingKind;
import io.waymark.scheduling.booking.BookingTransactions;
import io.waymark.scheduling.booking.Bookings;
import io.waymark.scheduling.booking.NewBooking;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Books sessions, or requests them where the mentor wants to be asked. */
@Service
class SessionBooking {

    private final SessionRepository sessions;
    private final SessionReader reader;
    private final Profiles profiles;
    private final CountedMentees mentees;
    private final MentorWays ways;
    private final Bookings bookings;
    private final BookingTransactions transactions;
    private final RequestWatch requests;
    private final SessionNotices notices;
    private final IdempotencyKeys keys;
    private final CurrentCaller caller;

    SessionBooking(
            SessionRepository sessions,
            SessionReader reader,
            Profiles profiles,
            CountedMentees mentees,
            MentorWays ways,
            Bookings bookings,
            BookingTransactions transactions,
            RequestWatch requests,
            SessionNotices notices,
            IdempotencyKeys keys,
            CurrentCaller caller) {
        this.sessions = sessions;
        this.reader = reader;
        this.profiles = profiles;
        this.mentees = mentees;
        this.ways = ways;
        this.bookings = bookings;
        this.transactions = transactions;
        this.requests = requests;
        this.notices = notices;
        this.keys = keys;
        this.caller = caller;
    }

    SessionView book(BookSession request, @Nullable String key) {
        return transactions.run(() -> {
            var id = SessionId.next();
            return keys.claim(key, request, id.value())
                    .map(made -> reader.show(new SessionId(made)))
                    .orElseGet(() -> book(id, request));
        });
    }

    private SessionView book(SessionId id, BookSession request) {
        var student = caller.get().person();
        var mentor = new PersonId(request.mentor());
        if (mentor.equals(student)) {
            throw new RuleViolationException("not-with-oneself", "Nobody is their own mentor.");
        }
        var offer = profiles.hold(mentor, student).orElseThrow(() -> Profiles.unknown(mentor));
        var place = ways.choose(mentor, offer.meeting(), request.way());
        var slot = TimeSlot.of(request.startsAt(), Duration.ofMinutes(request.minutes()));
        var booking = bookings.book(NewBooking.of(BookingKind.MENTORING, mentor, student, slot)
                .withId(id.booking())
                .about(request.topic())
                .answeredWithin(offer.answerWithin()));
        var session = sessions.saveAndFlush(new Session(id, student, mentor, request.step(), slot).at(place));
        mentees.requireWithin(offer.capacity(), session);
        requests.watch(booking);
        notices.booked(
                booking,
                Map.of(student, caller.get().name(), mentor, offer.name()),
                session.place().orElse(offer.meeting()));
        return reader.view(session, booking, offer);
    }
}
