package io.waymark.mentoring.session;

import io.waymark.core.revision.Revision;
import io.waymark.core.time.MeetingPlace;
import io.waymark.mentor.api.RescheduleSession;
import io.waymark.mentor.api.SessionView;
import io.waymark.mentoring.profile.Profiles;
import io.waymark.mentoring.request.RequestWatch;
import io.waymark.scheduling.booking.Bookings;
import io.waymark.scheduling.booking.Participation;
import io.waymark.scheduling.time.WaysToMeet;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Changes sessions to come: when and where they are, whether they are, and the mentor's answer to requests. */
@Service
class SessionService {

    private final SessionChanges changes;
    private final Profiles profiles;
    private final Bookings bookings;
    private final Participation participation;
    private final RequestWatch requests;

    SessionService(
            SessionChanges changes,
            Profiles profiles,
            Bookings bookings,
            Participation participation,
            RequestWatch requests) {
        this.changes = changes;
        this.profiles = profiles;
        this.bookings = bookings;
        this.participation = participation;
        this.requests = requests;
    }

    SessionView reschedule(SessionId id, RescheduleSession wanted, Revision revision) {
        var shown = wanted.minutes() == null ? null : Duration.ofMinutes(wanted.minutes());
        return changes.make(id, (session, me) -> {
            SessionChanges.requireCurrent(session, changes.current(session), revision, me);
            if (!me.equals(session.mentor()) && !profiles.isPublished(session.mentor())) {
                throw Profiles.unknown(session.mentor());
            }
            var moved = bookings.reschedule(id.booking(), wanted.startsAt(), shown, me);
            session.moveTo(moved.slot());
            requests.watch(moved);
            return moved;
        });
    }

    /** The place is written before the booking changes, for that is when both are told. */
    SessionView changePlace(SessionId id, MeetingPlace wanted, Revision revision) {
        var place = Optional.of(WaysToMeet.agreed(wanted));
        return changes.makeAsMentor(id, (session, me) -> {
            var booking = changes.current(session);
            SessionChanges.requireCurrent(session, booking, revision, me);
            if (place.equals(session.place())) {
                return booking;
            }
            session.at(place);
            return bookings.revise(id.booking());
        });
    }

    SessionView cancel(SessionId id, String reason, Revision revision) {
        return changes.make(id, (session, me) -> {
            var booking = changes.current(session);
            if (SessionChanges.isCanceledBy(booking, me)) {
                return booking;
            }
            SessionChanges.requireCurrent(session, booking, revision, me);
            var canceled = bookings.cancel(id.booking(), me, reason);
            session.end(SessionState.CANCELED);
            return canceled;
        });
    }

    SessionView approve(SessionId id, Revision revision) {
        return changes.makeAsMentor(id, (session, me) -> {
            SessionChanges.requireCurrent(session, changes.current(session), revision, me);
            return participation.approve(id.booking(), session.student());
        });
    }

    SessionView decline(SessionId id, String reason, Revision revision) {
        return changes.makeAsMentor(id, (session, me) -> {
            SessionChanges.requireCurrent(session, changes.current(session), revision, me);
            var declined = participation.decline(id.booking(), session.student(), reason);
            session.end(SessionState.DECLINED);
            return declined;
        });
    }
}
