package io.waymark.mentoring.group;

import io.waymark.core.revision.Revision;
import io.waymark.mentor.api.CancelGroupSession;
import io.waymark.mentor.api.GroupSessionView;
import io.waymark.scheduling.booking.Booking;
import io.waymark.scheduling.booking.BookingId;
import io.waymark.scheduling.booking.BookingStatus;
import io.waymark.scheduling.booking.Bookings;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;

/** Moves and cancels group sessions, with all who take part. */
@Service
class GroupSessionService {

    private final GroupSessionChanges changes;
    private final GroupSessionStore sessions;
    private final Bookings bookings;

    GroupSessionService(GroupSessionChanges changes, GroupSessionStore sessions, Bookings bookings) {
        this.changes = changes;
        this.sessions = sessions;
        this.bookings = bookings;
    }

    GroupSessionView reschedule(BookingId id, Instant startsAt, Revision revision) {
        return changes.makeAsHost(id, (_, me) -> {
            revision.requireCurrent(bookings.hold(id).version());
            return bookings.reschedule(id, startsAt, me);
        });
    }

    GroupSessionView cancel(BookingId id, CancelGroupSession request, Revision revision) {
        return changes.makeAsHost(id, (_, me) -> {
            var session = bookings.hold(id);
            revision.requireCurrent(session.version());
            if (request.following()) {
                following(session).forEach(later -> sessions.follow(bookings.cancel(later.id(), me, request.reason())));
            }
            return bookings.cancel(id, me, request.reason());
        });
    }

    private List<Booking> following(Booking session) {
        var series = session.terms().series();
        return series == null
                ? List.of()
                : bookings.findSeries(series).stream()
                        .filter(other -> other.status() == BookingStatus.CONFIRMED
                                && other.slot()
                                        .startsAt()
                                        .isAfter(session.slot().startsAt()))
                        .toList();
    }
}
