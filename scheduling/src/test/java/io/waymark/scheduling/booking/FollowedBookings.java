package io.waymark.scheduling.booking;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A service that follows with its own rows; here a list. */
public class FollowedBookings implements BookingFollower {

    static final BookingKind KIND = new BookingKind("followed");

    private final List<Booking> all = new CopyOnWriteArrayList<>();

    List<Booking> all() {
        return all;
    }

    @Override
    public BookingKind kind() {
        return KIND;
    }

    @Override
    public void follow(Booking moved) {
        all.add(moved);
    }
}
