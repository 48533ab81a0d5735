package io.waymark.mentoring.group;

import io.waymark.scheduling.booking.Booking;
import io.waymark.scheduling.booking.BookingFollower;
import io.waymark.scheduling.booking.BookingKind;
import org.springframework.stereotype.Component;

/** Group sessions follow a booking that is set anew because the rules of its zone have changed. */
@Component
class GroupSessionTimes implements BookingFollower {

    private final GroupSessionStore sessions;

    GroupSessionTimes(GroupSessionStore sessions) {
        this.sessions = sessions;
    }

    @Override
    public BookingKind kind() {
        return BookingKind.GROUP_SESSION;
    }

    @Override
    public void follow(Booking moved) {
        sessions.follow(moved);
    }
}
