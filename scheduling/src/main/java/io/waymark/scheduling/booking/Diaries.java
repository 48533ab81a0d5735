package io.waymark.scheduling.booking;

import io.waymark.core.time.TimeSlot;
import io.waymark.scheduling.time.Availability;
import io.waymark.scheduling.time.TakenTime;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the host offers, what the participants already have at about the time in question, and when the college is closed. */
record Diaries(@Nullable Availability offer, List<ClaimedTime> claims, List<TimeSlot> closed) {

    private static final ZoneId UNKNOWN = ZoneId.of("Etc/UTC");

    ZoneId zone() {
        return offer == null ? UNKNOWN : offer.hours().zone();
    }

    TimeSlot roomFor(TimeSlot meeting) {
        return offer == null ? meeting : offer.rule().footprintOf(meeting);
    }

    /** Whether the host's hours are open for it, whoever has taken the time. */
    boolean isOpenFor(Booking booking, Instant now) {
        return offer != null && offer.isOpenAt(booking.slot().startsAt(), now);
    }

    boolean offers(Booking booking, Instant now) {
        return slotFor(booking, booking.slot().startsAt(), now)
                .filter(booking.slot()::equals)
                .isPresent();
    }

    /** The slot on offer that begins then, the time this booking already holds counted as free. */
    Optional<TimeSlot> slotFor(Booking booking, Instant start, Instant now) {
        return offer == null ? Optional.empty() : offer.slotAt(start, now, takenBeside(booking));
    }

    /** Somebody who has something else at the time of this booking, the host before the guests. */
    Optional<Participant> inTheWayOf(Booking booking) {
        return booking.participants().stream()
                .filter(Participant::holdsTime)
                .filter(participant -> claims.stream()
                        .anyMatch(claim -> participant.is(claim.person())
                                && !claim.booking().equals(booking.id())
                                && claim.time().overlaps(participant.claim())))
                .findFirst();
    }

    /** When this meeting could be instead, the time it already holds counted as free. */
    List<TimeSlot> freeSlots(TimeSlot within, Booking meeting, Instant now) {
        return offer == null ? List.of() : offer.freeSlots(within, now, takenBeside(meeting));
    }

    private TakenTime takenBeside(Booking booking) {
        var busy = new ArrayList<TimeSlot>();
        var busyOfGuests = new ArrayList<TimeSlot>();
        for (var claim : claims) {
            if (!claim.booking().equals(booking.id())) {
                (claim.person().equals(booking.host()) ? busy : busyOfGuests).add(claim.time());
            }
        }
        return new TakenTime(busy, closed, busyOfGuests);
    }
}
