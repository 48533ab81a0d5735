package io.waymark.mentoring.group;

import io.waymark.core.event.PersonLeft;
import io.waymark.mentoring.request.RequestWatch;
import io.waymark.scheduling.booking.Booking;
import io.waymark.scheduling.booking.BookingKind;
import io.waymark.scheduling.booking.BookingStatus;
import io.waymark.scheduling.booking.Departures;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Cancels the group sessions to come of a mentor who left; a student who left gives their seats to who waits. */
@Component
class GroupSessionsOnLeaving {

    private static final String REASON = "This person is no longer available.";

    private final GroupSessionStore sessions;
    private final Departures departures;
    private final RequestWatch requests;

    GroupSessionsOnLeaving(GroupSessionStore sessions, Departures departures, RequestWatch requests) {
        this.sessions = sessions;
        this.departures = departures;
        this.requests = requests;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(PersonLeft left) {
        var changed = departures.leaveAll(left.person(), BookingKind.GROUP_SESSION, left.by(), REASON);
        sessions.cancel(changed.stream()
                .filter(booking -> booking.status() == BookingStatus.CANCELLED)
                .map(Booking::id)
                .toList());
        changed.forEach(requests::watch);
    }
}
