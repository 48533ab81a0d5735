package io.waymark.mentoring.session;

import io.waymark.core.identity.PersonId;
import io.waymark.core.paging.Page;
import io.waymark.kit.disclosure.Disclosures;
import io.waymark.kit.tenancy.CurrentCaller;
import io.waymark.kit.tenancy.CurrentInstitution;
import io.waymark.mentor.api.DisputedSession;
import io.waymark.mentor.api.SessionView;
import io.waymark.mentoring.directory.Directory;
import io.waymark.scheduling.booking.Attendances;
import io.waymark.scheduling.booking.Booking;
import io.waymark.scheduling.booking.BookingTransactions;
import io.waymark.scheduling.booking.Bookings;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sessions whose two sides contradict each other, and what the college decides of them. */
@Service
class SessionDisputes {

    private final SessionRepository sessions;
    private final Bookings bookings;
    private final Attendances attendances;
    private final AttendanceStatements statements;
    private final SessionOutcomes outcomes;
    private final BookingTransactions transactions;
    private final Directory directory;
    private final Disclosures disclosures;
    private final CurrentCaller caller;
    private final Clock clock;

    SessionDisputes(
            SessionRepository sessions,
            Bookings bookings,
            Attendances attendances,
            AttendanceStatements statements,
            SessionOutcomes outcomes,
            BookingTransactions transactions,
            Directory directory,
            Disclosures disclosures,
            CurrentCaller caller,
            Clock clock) {
        this.sessions = sessions;
        this.bookings = bookings;
        this.attendances = attendances;
        this.statements = statements;
        this.outcomes = outcomes;
        this.transactions = transactions;
        this.directory = directory;
        this.disclosures = disclosures;
        this.caller = caller;
        this.clock = clock;
    }

    /** The one that began first comes first. */
    @Transactional
    Page<DisputedSession> list(@Nullable UUID after, int limit) {
        var seen = after == null ? null : ofOthers(new SessionId(after), sessions::findById);
        var ids = sessions.disputed(
                CurrentInstitution.get().value(),
                caller.get().person().value(),
                clock.instant(),
                seen == null ? Instant.EPOCH : seen.startsAt(),
                seen == null ? new UUID(0, 0) : seen.id().value(),
                limit + 1);
        var shown = ids.subList(0, Math.min(ids.size(), limit));
        return new Page<>(
                views(sessions.inOrder(shown)),
                ids.size() > shown.size() ? shown.getLast().toString() : null);
    }

    @Transactional
    DisputedSession show(SessionId id) {
        return bookings.find(id.booking())
                .map(booking ->
                        ofOthers(id, it -> sessions.findById(it).filter(session -> session.isDisputed(booking))))
                .map(session -> views(List.of(session)).getFirst())
                .orElseThrow(() -> SessionReader.unknown(id));
    }

    /** That they met counts as if both had said so; that they did not is held against neither. */
    void settle(SessionId id, boolean met, String reason) {
        transactions.run(() -> {
            var me = caller.get().person();
            var session = ofOthers(id, sessions::lockById);
            var booking = bookings.find(id.booking()).orElseThrow();
            var before = SessionOutcomes.Before.of(session, booking);
            session.settle(booking, met, me, reason, clock.instant());
            var after = met
                    ? attendances.recordAttendance(id.booking(), session.student(), true)
                    : attendances.withdrawAttendance(id.booking(), session.student());
            statements.add(id, me, met, reason);
            outcomes.tell(before, session, after, me);
            return after;
        });
    }

    /** Nobody decides of what they said themselves. */
    private Session ofOthers(SessionId id, Function<SessionId, Optional<Session>> find) {
        return find.apply(id)
                .filter(found -> !found.isOf(caller.get().person()))
                .orElseThrow(() -> SessionReader.unknown(id));
    }

    private List<DisputedSession> views(List<Session> shown) {
        var booked = bookings.findAll(
                shown.stream().map(session -> session.id().booking()).toList());
        var names = directory.names(shown.stream()
                .flatMap(session -> Stream.of(session.student(), session.mentor()))
                .distinct()
                .toList());
        disclosures.record(shown.stream().map(Session::student).distinct().toList(), "mentoring session", "admin");
        return shown.stream()
                .map(session -> view(
                        session, Objects.requireNonNull(booked.get(session.id().booking())), names))
                .toList();
    }

    private static DisputedSession view(Session session, Booking booking, Map<PersonId, String> names) {
        return new DisputedSession(
                session.id().value(),
                side(session.student(), names),
                side(session.mentor(), names),
                booking.slot().startsAt(),
                booking.slot().endsAt(),
                SessionReports.saysMet(booking, session.student()));
    }

    private static SessionView.Side side(PersonId person, Map<PersonId, String> names) {
        return new SessionView.Side(person.value(), names.getOrDefault(person, ""));
    }
}
