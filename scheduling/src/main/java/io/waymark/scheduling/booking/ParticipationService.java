package io.waymark.scheduling.booking;

import io.waymark.core.identity.PersonId;
import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Transactional(propagation = Propagation.MANDATORY)
class ParticipationService implements Participation {

    private final BookingStore store;
    private final DiaryStore diaryStore;
    private final Clock clock;

    ParticipationService(BookingStore store, DiaryStore diaryStore, Clock clock) {
        this.store = store;
        this.diaryStore = diaryStore;
        this.clock = clock;
    }

    @Override
    public Booking join(BookingId id, PersonId person) {
        var booking = lockToJoin(id, person);
        var joined = booking.changeSeats(clock.instant(), seats -> seats.join(person));
        diaryStore.look(List.of(person), booking.slot()).inTheWayOf(joined).ifPresent(busy -> {
            throw SlotTaken.by(busy, person, List.of());
        });
        return store.update(booking, joined);
    }

    @Override
    public Booking invite(BookingId id, PersonId person) {
        var booking = lockToJoin(id, person);
        return store.update(booking, booking.changeSeats(clock.instant(), seats -> seats.invite(person)));
    }

    @Override
    public Booking leave(BookingId id, PersonId person) {
        var booking = lock(id);
        var free = freeFor(booking);
        return store.update(booking, booking.changeSeats(clock.instant(), seats -> seats.leave(person, free)));
    }

    @Override
    public Booking approve(BookingId id, PersonId person) {
        var booking = lockToJoin(id, person);
        return store.update(booking, booking.changeSeats(clock.instant(), seats -> seats.approve(person)));
    }

    @Override
    public Booking decline(BookingId id, PersonId person) {
        var booking = lock(id);
        var free = freeFor(booking);
        return store.update(booking, booking.changeSeats(clock.instant(), seats -> seats.decline(person, free)));
    }

    @Override
    public Booking expire(BookingId id) {
        var booking = lock(id);
        var free = freeFor(booking);
        return store.update(booking, booking.expire(clock.instant(), seats -> seats.expire(free)));
    }

    /** Who of those that wait has nothing else at the time of the meeting. */
    private Predicate<PersonId> freeFor(Booking booking) {
        var waiting =
                booking.people().waiting().stream().map(Participant::person).toList();
        if (waiting.isEmpty()) {
            return _ -> true;
        }
        var diaries = diaryStore.look(waiting, booking.slot());
        return person -> diaries.claims().stream()
                .noneMatch(
                        claim -> claim.person().equals(person) && claim.time().overlaps(booking.slot()));
    }

    private Booking lock(BookingId id) {
        return store.lockAndFind(id).orElseThrow(() -> BookingService.unknown(id));
    }

    private Booking lockToJoin(BookingId id, PersonId person) {
        return store.lockToJoin(id, person).orElseThrow(() -> BookingService.unknown(id));
    }
}
