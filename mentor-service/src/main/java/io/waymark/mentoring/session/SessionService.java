package io.waymark.mentoring.session;

import io.waymark.core.revision.Revision;
import io.waymark.mentor.api.SessionView;
import io.waymark.mentoring.profile.Profiles;
import io.waymark.mentoring.request.RequestWatch;
import io.waymark.scheduling.booking.Bookings;
import io.waymark.scheduling.booking.Participation;
import java.time.Instant;
import org.springframework.stereotype.Service;

/** Changes sessions to come: when they are, whether they are, and the mentor's answer to requests. */
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

    SessionView reschedule(SessionId id, Instant startsAt, Revision revision) {
        return changes.make(id, (session, me) -> {
            revision.requireCurrent(changes.current(session).version());
            if (!me.equals(session.mentor()) && !profiles.isPublished(session.mentor())) {
                throw Profiles.unknown(session.mentor());
            }
            var moved = bookings.reschedule(id.booking(), startsAt, me);
            session.moveTo(moved.slot());
            requests.watch(moved);
            return moved;
        });
    }

    SessionView cancel(SessionId id, String reason, Revision revision) {
        return changes.make(id, (session, me) -> {
            revision.requireCurrent(changes.current(session).version());
            session.end(SessionState.CANCELLED);
            return bookings.cancel(id.booking(), me, reason);
        });
    }

    SessionView approve(SessionId id) {
        return changes.makeAsMentor(id, (session, _) -> participation.approve(id.booking(), session.student()));
    }

    SessionView decline(SessionId id, String reason) {
        return changes.makeAsMentor(id, (session, _) -> {
            var declined = participation.decline(id.booking(), session.student(), reason);
            session.end(SessionState.DECLINED);
            return declined;
        });
    }
}
