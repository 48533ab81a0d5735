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
        return changes.makeAsHost(id, (session, me) -> {
            revision.requireCurrent(session.version());
            var moved = bookings.reschedule(id, startsAt, me);
            revision.requireCurrent(moved.version() - 1);
            return moved;
        });
    }

    GroupSessionView cancel(BookingId id, CancelGroupSession wish, Revision revision) {
        return changes.makeAsHost(id, (session, me) -> {
            revision.requireCurrent(session.version());
            if (wish.following()) {
                following(session).forEach(later -> sessions.follow(bookings.cancel(later.id(), me, wish.reason())));
            }
            var cancelled = bookings.cancel(id, me, wish.reason());
            revision.requireCurrent(cancelled.version() - 1);
            return cancelled;
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
