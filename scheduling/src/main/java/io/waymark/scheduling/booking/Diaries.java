package io.waymark.scheduling.booking;

import io.waymark.core.identity.PersonId;
import io.waymark.core.time.TimeSlot;
import io.waymark.scheduling.time.Availability;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the host offers, and what the participants already have at about the time in question. */
record Diaries(@Nullable Availability offer, List<ClaimedTime> claims) {

    private static final ZoneId UNKNOWN = ZoneId.of("Etc/UTC");

    ZoneId zone() {
        return offer == null ? UNKNOWN : offer.hours().zone();
    }

    TimeSlot roomFor(TimeSlot meeting) {
        return offer == null ? meeting : offer.rule().footprintOf(meeting);
    }

    boolean offers(TimeSlot slot, Instant now) {
        return offer != null && offer.offers(slot, now);
    }

    /** Somebody who has something else at the time of this booking, the host before the guests. */
    Optional<Participant> inTheWayOf(Booking booking) {
        return booking.participants().stream()
                .filter(participant -> claims.stream()
                        .anyMatch(claim -> participant.is(claim.person())
                                && !claim.booking().equals(booking.id())
                                && claim.time().overlaps(participant.claim())))
                .findFirst();
    }

    List<TimeSlot> freeSlots(
            TimeSlot within, PersonId host, Collection<PersonId> guests, BookingId except, Instant now) {
        if (offer == null) {
            return List.of();
        }
        return offer.freeSlots(within, now, busy(List.of(host), except), busy(guests, except));
    }

    private List<TimeSlot> busy(Collection<PersonId> people, BookingId except) {
        return claims.stream()
                .filter(claim ->
                        people.contains(claim.person()) && !claim.booking().equals(except))
                .map(ClaimedTime::time)
                .toList();
    }
}
