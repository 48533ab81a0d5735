package io.waymark.scheduling.booking;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.event.EventListener;

/** Hears what becomes of bookings. */
public class ChangedBookings {

    private final List<BookingsChanged> all = new CopyOnWriteArrayList<>();

    @EventListener
    void on(BookingsChanged changed) {
        all.add(changed);
    }

    List<BookingChange> of(BookingId id) {
        return all.stream()
                .flatMap(told -> told.changes().stream())
                .filter(change -> change.after().id().equals(id))
                .toList();
    }
}
