package io.waymark.mentoring.group;

import io.waymark.mentoring.request.RequestWatch;
import io.waymark.scheduling.booking.Booking;
import io.waymark.scheduling.booking.BookingFollower;
import io.waymark.scheduling.booking.BookingKind;
import org.springframework.stereotype.Component;

/** Group sessions follow a booking that is set anew because the rules of its zone have changed. */
@Component
class GroupSessionTimes implements BookingFollower {

    private final GroupSessionStore sessions;
    private final RequestWatch requests;

    GroupSessionTimes(GroupSessionStore sessions, RequestWatch requests) {
        this.sessions = sessions;
        this.requests = requests;
    }

    @Override
    public BookingKind kind() {
        return BookingKind.GROUP_SESSION;
    }

    @Override
    public void follow(Booking moved) {
        sessions.follow(moved);
        requests.watch(moved);
    }
}
