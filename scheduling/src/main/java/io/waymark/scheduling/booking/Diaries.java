package io.waymark.scheduling.booking;

import io.waymark.core.time.TimeSlot;
import io.waymark.scheduling.time.Availability;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
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

    Optional<TimeSlot> slotAt(Instant start, Instant now) {
        return offer == null ? Optional.empty() : offer.slotAt(start, now);
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

    /** When this meeting could be instead, the time it already holds counted as free. */
    List<TimeSlot> freeSlots(TimeSlot within, Booking meeting, Instant now) {
        if (offer == null) {
            return List.of();
        }
        var busy = new ArrayList<TimeSlot>();
        var busyOfGuests = new ArrayList<TimeSlot>();
        for (var claim : claims) {
            if (!claim.booking().equals(meeting.id())) {
                (claim.person().equals(meeting.host()) ? busy : busyOfGuests).add(claim.time());
            }
        }
        return offer.freeSlots(within, now, busy, busyOfGuests);
    }
}
