package io.waymark.scheduling.booking;

import java.util.List;

/** What became of bookings, told in the transaction that changes them; those that are made new are not among them. */
public record BookingsChanged(List<BookingChange> changes) {

    public BookingsChanged {
        changes = List.copyOf(changes);
    }

    public List<BookingChange> of(BookingKind kind) {
        return changes.stream()
                .filter(change -> change.after().kind().equals(kind))
                .toList();
    }
}
