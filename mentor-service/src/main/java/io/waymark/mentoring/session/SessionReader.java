package io.waymark.mentoring.session;

import io.waymark.core.refusal.NotFoundException;
import io.waymark.kit.disclosure.Disclosures;
import io.waymark.kit.tenancy.CurrentCaller;
import io.waymark.mentor.api.SessionView;
import io.waymark.mentoring.directory.Directory;
import io.waymark.mentoring.profile.Profiles;
import io.waymark.scheduling.booking.Booking;
import io.waymark.scheduling.booking.Bookings;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final CurrentCaller caller;
    private final Clock clock;

    SessionReader(
            SessionRepository sessions,
            Bookings bookings,
            Directory directory,
            Profiles profiles,
            Disclosures disclosures,
            CurrentCaller caller,
            Clock clock) {
        this.sessions = sessions;
        this.bookings = bookings;
        this.directory = directory;
        this.profiles = profiles;
        this.disclosures = disclosures;
        this.caller = caller;
        this.clock = clock;
    }

    static NotFoundException unknown(SessionId id) {
        return new NotFoundException("no-such-session", "There is no session " + id + ".");
    }

    SessionView show(SessionId id) {
        return views(List.of(find(id))).getFirst();
    }

    /** As the one who just booked it sees it: who they are and what the mentor offers is known already. */
    SessionView view(Session session, Booking booking, Profiles.Offer offer) {
        var names = Map.of(session.student(), caller.get().name(), session.mentor(), offer.name());
        return SessionViews.of(session, booking, names, offer.meeting(), clock.instant());
    }

    SessionView view(Session session, Booking booking) {
        return views(List.of(session), Map.of(session.id(), booking)).getFirst();
    }

    Session find(SessionId id) {
        var me = caller.get().person();
        return sessions.findById(id).filter(session -> session.isOf(me)).orElseThrow(() -> unknown(id));
    }

    List<SessionView> views(List<Session> shown) {
        var found = bookings.findAll(
                shown.stream().map(session -> session.id().booking()).toList());
        var byId = new HashMap<SessionId, Booking>();
        found.forEach((id, booking) -> byId.put(new SessionId(id.value()), booking));
        return views(shown, byId);
    }

    private List<SessionView> views(List<Session> shown, Map<SessionId, Booking> booked) {
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
                .map(session ->
                        SessionViews.of(session, booked.get(session.id()), names, meetings.get(session.mentor()), now))
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
