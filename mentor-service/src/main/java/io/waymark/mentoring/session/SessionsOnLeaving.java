package io.waymark.mentoring.session;

import io.waymark.core.event.PersonLeft;
import io.waymark.mentoring.directory.Directory;
import io.waymark.scheduling.booking.Booking;
import io.waymark.scheduling.booking.BookingId;
import io.waymark.scheduling.booking.BookingKind;
import io.waymark.scheduling.booking.Departures;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Cancels the sessions to come of somebody who left. */
@Component
class SessionsOnLeaving {

    private final SessionRepository sessions;
    private final Departures departures;
    private final Directory directory;
    private final DepartureNotices notices;
    private final Clock clock;

    SessionsOnLeaving(
            SessionRepository sessions,
            Departures departures,
            Directory directory,
            DepartureNotices notices,
            Clock clock) {
        this.sessions = sessions;
        this.departures = departures;
        this.directory = directory;
        this.notices = notices;
        this.clock = clock;
    }

    /** The sessions before the bookings, as everybody locks them who changes one; so before other kinds of meetings. */
    @EventListener
    @Order(1)
    @Transactional(propagation = Propagation.MANDATORY)
    void on(PersonLeft left) {
        if (!directory.isAway(left.person())) {
            return;
        }
        sessions.lockToCome(left.person(), clock.instant());
        var canceled = departures.cancelAll(left.person(), BookingKind.MENTORING, left.by());
        sessions.cancelAll(
                canceled.stream().map(Booking::id).map(BookingId::value).toList());
        notices.tell(left, canceled);
    }
}
