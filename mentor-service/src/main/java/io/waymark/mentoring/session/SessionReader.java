package io.waymark.mentoring.session;

import io.waymark.core.refusal.NotFoundException;
import io.waymark.kit.disclosure.Disclosures;
import io.waymark.kit.tenancy.CurrentCaller;
import io.waymark.mentor.api.AttendanceStatement;
import io.waymark.mentor.api.SessionView;
import io.waymark.mentoring.directory.Directory;
import io.waymark.mentoring.profile.Profiles;
import io.waymark.scheduling.booking.Booking;
import io.waymark.scheduling.booking.BookingId;
import io.waymark.scheduling.booking.Bookings;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows sessions to their two sides, and writes down what a mentor is shown of a student. */
@Service
@Transactional
class SessionReader {

    private final SessionRepository sessions;
    private final Bookings bookings;
    private final Directory directory;
    private final Profiles profiles;
    private final Disclosures disclosures;
    private final AttendanceStatements statements;
    private final SessionProperties properties;
    private final CurrentCaller caller;
    private final Clock clock;

    SessionReader(
            SessionRepository sessions,
            Bookings bookings,
            Directory directory,
            Profiles profiles,
            Disclosures disclosures,
            AttendanceStatements statements,
            SessionProperties properties,
            CurrentCaller caller,
            Clock clock) {
        this.sessions = sessions;
        this.bookings = bookings;
        this.directory = directory;
        this.profiles = profiles;
        this.disclosures = disclosures;
        this.statements = statements;
        this.properties = properties;
        this.caller = caller;
        this.clock = clock;
    }

    static NotFoundException unknown(SessionId id) {
        return new NotFoundException("no-such-session", "There is no session " + id + ".");
    }

    /** Reads the booking first: whoever ends a request writes the session before the booking is gone. */
    SessionView show(SessionId id) {
        var booked = bookings.findAll(List.of(id.booking()));
        return views(List.of(find(id)), booked).stream().findFirst().orElseThrow(() -> unknown(id));
    }

    /** As the one who just booked it sees it: who they are and what the mentor offers is known already. */
    SessionView view(Session session, Booking booking, Profiles.Offer offer) {
        var names = Map.of(session.student(), caller.get().name(), session.mentor(), offer.name());
        return SessionViews.of(session, booking, names, offer.meeting(), properties.correction(), clock.instant());
    }

    SessionView view(Session session, Booking booking) {
        return views(List.of(session), Map.of(session.id().booking(), booking)).getFirst();
    }

    Session find(SessionId id) {
        var me = caller.get().person();
        return sessions.findById(id).filter(session -> session.isOf(me)).orElseThrow(() -> unknown(id));
    }

    List<SessionView> views(List<Session> shown) {
        return views(
                shown,
                bookings.findAll(
                        shown.stream().map(session -> session.id().booking()).toList()));
    }

    /** Without those whose booking was not there yet, or not any more, when the bookings were read. */
    private List<SessionView> views(List<Session> found, Map<BookingId, Booking> booked) {
        var shown = found.stream()
                .filter(session -> booked.containsKey(session.id().booking()))
                .toList();
        if (shown.isEmpty()) {
            return List.of();
        }
        disclose(shown);
        var names = directory.names(shown.stream()
                .flatMap(session -> Stream.of(session.student(), session.mentor()))
                .distinct()
                .toList());
        var meetings =
                profiles.meetings(shown.stream().map(Session::mentor).distinct().toList());
        var now = clock.instant();
        return shown.stream()
                .map(session -> SessionViews.of(
                        session,
                        Objects.requireNonNull(booked.get(session.id().booking())),
                        names,
                        meetings.get(session.mentor()),
                        properties.correction(),
                        now))
                .toList();
    }

    List<AttendanceStatement> statements(SessionId id) {
        disclose(List.of(find(id)));
        var said = statements.of(id);
        var names = directory.names(
                said.stream().map(AttendanceStatements.Statement::by).distinct().toList());
        return said.stream()
                .map(it -> new AttendanceStatement(
                        new SessionView.Side(it.by().value(), names.getOrDefault(it.by(), "")),
                        it.at(),
                        it.met(),
                        it.reason()))
                .toList();
    }

    /** @param latest a session with each of those whom the caller met */
    List<SessionView.Side> people(List<Session> latest) {
        disclose(latest);
        var me = caller.get();
        var others = latest.stream()
                .map(session -> me.is(session.student()) ? session.mentor() : session.student())
                .distinct()
                .toList();
        return directory.names(others).entrySet().stream()
                .map(named -> new SessionView.Side(named.getKey().value(), named.getValue()))
                .sorted(Comparator.comparing(SessionView.Side::name))
                .toList();
    }

    private void disclose(List<Session> shown) {
        var me = caller.get();
        disclosures.record(
                shown.stream()
                        .filter(session -> me.is(session.mentor()))
                        .map(Session::student)
                        .distinct()
                        .toList(),
                "mentoring session",
                "mentor");
    }
}
