package io.waymark.scheduling.booking;

import io.waymark.core.identity.PersonId;
import io.waymark.core.time.TimeSlot;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/** Who of those that wait for a seat has nothing else at the time of the meeting. */
class Waitlists {

    private final List<ClaimedTime> claims;

    private Waitlists(List<ClaimedTime> claims) {
        this.claims = new ArrayList<>(claims);
    }

    /** Of these bookings together, in one look at what those who wait for them have. */
    static Waitlists of(Collection<Booking> bookings, DiaryStore diaries) {
        var waiting = bookings.stream()
                .flatMap(booking -> booking.people().waiting().stream())
                .map(Participant::person)
                .distinct()
                .toList();
        return new Waitlists(
                waiting.isEmpty()
                        ? List.of()
                        : diaries.look(waiting, span(bookings)).claims());
    }

    Predicate<PersonId> freeFor(Booking booking) {
        return person -> claims.stream()
                .noneMatch(
                        claim -> claim.person().equals(person) && claim.time().overlaps(booking.slot()));
    }

    /** Who got a seat has something from now on. */
    void note(BookingChange change) {
        change.participants().stream()
                .filter(Participant::holdsTime)
                .forEach(it ->
                        claims.add(new ClaimedTime(it.person(), change.after().id(), it.claim())));
    }

    private static TimeSlot span(Collection<Booking> bookings) {
        return new TimeSlot(
                bookings.stream()
                        .map(booking -> booking.slot().startsAt())
                        .min(Instant::compareTo)
                        .orElseThrow(),
                bookings.stream()
                        .map(booking -> booking.slot().endsAt())
                        .max(Instant::compareTo)
                        .orElseThrow());
    }
}
