package io.waymark.scheduling.booking;

import io.waymark.core.identity.PersonId;
import io.waymark.core.time.CancellationCause;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Transactional(propagation = Propagation.MANDATORY)
class DepartureService implements Departures {

    private final BookingStore store;
    private final BookingLocks locks;
    private final BookingWriter writer;
    private final DiaryStore diaryStore;
    private final Clock clock;

    DepartureService(BookingStore store, BookingLocks locks, BookingWriter writer, DiaryStore diaryStore, Clock clock) {
        this.store = store;
        this.locks = locks;
        this.writer = writer;
        this.diaryStore = diaryStore;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Booking> toCome(PersonId person) {
        return store.toCome(person, clock.instant());
    }

    @Override
    public List<Booking> cancelAll(PersonId person, BookingKind kind, PersonId by) {
        var now = clock.instant();
        return writer.updateAll(locks.lockToCome(person, kind, now).stream()
                .map(booking -> new BookingChange(
                        booking, booking.at(now).cancel(new Cancellation(by, CancellationCause.PERSON_LEFT))))
                .toList());
    }

    @Override
    public List<Booking> leaveAll(PersonId person, BookingKind kind, PersonId by) {
        var now = clock.instant();
        var bookings = locks.lockToCome(person, kind, now);
        var waitlists = Waitlists.of(bookings, diaryStore);
        var changes = new ArrayList<BookingChange>();
        for (var booking : bookings) {
            var after = booking.host().equals(person)
                    ? booking.at(now).cancel(new Cancellation(by, CancellationCause.PERSON_LEFT))
                    : booking.at(now).changeSeats(seats -> seats.leave(person, waitlists.freeFor(booking)));
            var change = new BookingChange(booking, after);
            waitlists.note(change);
            changes.add(change);
        }
        return writer.updateAll(changes);
    }
}
