package io.waymark.scheduling.booking;

import io.waymark.core.identity.PersonId;
import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Transactional(propagation = Propagation.MANDATORY)
class ParticipationService implements Participation {

    private final BookingLocks locks;
    private final BookingWriter writer;
    private final DiaryStore diaryStore;
    private final Clock clock;

    ParticipationService(BookingLocks locks, BookingWriter writer, DiaryStore diaryStore, Clock clock) {
        this.locks = locks;
        this.writer = writer;
        this.diaryStore = diaryStore;
        this.clock = clock;
    }

    @Override
    public Booking join(BookingId id, PersonId person) {
        var booking = lockToJoin(id, person);
        var joined = booking.at(clock.instant()).changeSeats(seats -> seats.join(person));
        diaryStore.look(List.of(person), booking.slot()).inTheWayOf(joined).ifPresent(busy -> {
            throw SlotTaken.by(busy, person, List.of());
        });
        return writer.update(booking, joined);
    }

    @Override
    public Booking invite(BookingId id, PersonId person) {
        var booking = lockToJoin(id, person);
        return writer.update(booking, booking.at(clock.instant()).changeSeats(seats -> seats.invite(person)));
    }

    @Override
    public Booking leave(BookingId id, PersonId person) {
        var booking = lock(id);
        var free = freeFor(booking);
        return writer.update(booking, booking.at(clock.instant()).changeSeats(seats -> seats.leave(person, free)));
    }

    @Override
    public Booking approve(BookingId id, PersonId person) {
        var booking = lockToJoin(id, person);
        return writer.update(
                booking,
                booking.at(clock.instant())
                        .changeSeats(seats -> seats.requests().approve(person)));
    }

    @Override
    public Booking decline(BookingId id, PersonId person, String reason) {
        var booking = lock(id);
        return writer.update(booking, booking.at(clock.instant()).decline(person, reason, freeFor(booking)));
    }

    @Override
    public Booking expire(BookingId id) {
        var booking = lock(id);
        return writer.update(booking, booking.at(clock.instant()).expire(freeFor(booking)));
    }

    private Predicate<PersonId> freeFor(Booking booking) {
        return Waitlists.of(List.of(booking), diaryStore).freeFor(booking);
    }

    private Booking lock(BookingId id) {
        return locks.lock(id).orElseThrow(() -> BookingService.unknown(id));
    }

    private Booking lockToJoin(BookingId id, PersonId person) {
        return locks.lockToJoin(id, person).orElseThrow(() -> BookingService.unknown(id));
    }
}
