package io.waymark.mentoring.group;

import io.waymark.core.event.PersonLeft;
import io.waymark.mentoring.directory.Directory;
import io.waymark.mentoring.request.RequestWatch;
import io.waymark.scheduling.booking.Booking;
import io.waymark.scheduling.booking.BookingKind;
import io.waymark.scheduling.booking.BookingStatus;
import io.waymark.scheduling.booking.Departures;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Cancels the group sessions to come of a mentor who left; a student who left gives their seats to who waits. */
@Component
class GroupSessionsOnLeaving {

    private final GroupSessionStore sessions;
    private final Departures departures;
    private final Directory directory;
    private final RequestWatch requests;

    GroupSessionsOnLeaving(
            GroupSessionStore sessions, Departures departures, Directory directory, RequestWatch requests) {
        this.sessions = sessions;
        this.departures = departures;
        this.directory = directory;
        this.requests = requests;
    }

    @EventListener
    @Order(2)
    @Transactional(propagation = Propagation.MANDATORY)
    void on(PersonLeft left) {
        if (!directory.isAway(left.person())) {
            return;
        }
        var changed = departures.leaveAll(left.person(), BookingKind.GROUP_SESSION, left.by());
        sessions.cancel(changed.stream()
                .filter(booking -> booking.status() == BookingStatus.CANCELED)
                .map(Booking::id)
                .toList());
        changed.forEach(requests::watch);
    }
}
