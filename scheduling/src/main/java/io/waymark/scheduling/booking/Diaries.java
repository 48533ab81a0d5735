package io.waymark.scheduling.booking;

import io.waymark.core.identity.PersonId;
import io.waymark.core.time.TimeSlot;
import io.waymark.scheduling.time.Availability;
import io.waymark.scheduling.time.TakenTime;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the host offers, what the participants already have at about the time in question, and when the college is closed. */
record Diaries(@Nullable Availability offer, List<ClaimedTime> claims, List<TimeSlot> closed) {

    private static final ZoneId UNKNOWN = ZoneId.of("Etc/UTC");
    private static final int FARTHEST = 365;

    ZoneId zone() {
        return offer == null ? UNKNOWN : offer.hours().zone();
    }

    TimeSlot roomFor(TimeSlot meeting) {
        return offer == null ? meeting : offer.rule().footprintOf(meeting);
    }

    /** How long meetings with the host last. */
    Optional<Duration> length() {
        return Optional.ofNullable(offer).map(it -> it.rule().length());
    }

    /** Why it is refused, if it is. The host may give any time away that nobody has taken. */
    Optional<Hindrance> hindrance(Booking booking, PersonId by, Instant now) {
        var byGuest = !by.equals(booking.host());
        return Optional.of(booking)
                .filter(_ -> byGuest)
                .flatMap(it -> whyNotOpenFor(it, now))
                .or(() -> inTheWayOf(booking).map(it -> busy(booking, it)))
                .or(() -> byGuest ? whyNotOffered(booking, now) : Optional.empty());
    }

    /** When a meeting could begin by the host's hours, however soon or far it is and whoever has taken the time. */
    List<TimeSlot> begins(TimeSlot within) {
        if (offer == null) {
            return List.of();
        }
        var rule = offer.rule().withNotice(Duration.ZERO).withHorizon(FARTHEST);
        return new Availability(offer.hours(), offer.overrides(), rule).slots(within, within.startsAt());
    }

    /** Why the host's hours are not open for it, whoever has taken the time. */
    private Optional<Hindrance> whyNotOpenFor(Booking booking, Instant now) {
        if (offer == null) {
            return Optional.of(Hindrance.HOURS);
        }
        var start = booking.slot().startsAt();
        if (!offer.rule().length().equals(booking.slot().length())) {
            return Optional.of(Hindrance.LENGTH);
        }
        if (offer.isTooSoon(start, now)) {
            return Optional.of(Hindrance.TOO_SOON);
        }
        if (offer.isTooFar(start, now)) {
            return Optional.of(Hindrance.TOO_FAR);
        }
        return offer.isOpenAt(start, now) ? Optional.empty() : Optional.of(Hindrance.HOURS);
    }

    /** Likewise where the hours are open, the time this booking already holds counted as free. */
    private Optional<Hindrance> whyNotOffered(Booking booking, Instant now) {
        var slot = booking.slot();
        var offered = offer != null
                && offer.slotAt(slot.startsAt(), now, takenBeside(booking))
                        .filter(slot::equals)
                        .isPresent();
        if (offered) {
            return Optional.empty();
        }
        return Optional.of(closed.stream().anyMatch(slot::overlaps) ? Hindrance.COLLEGE_CLOSED : Hindrance.HOURS);
    }

    private Hindrance busy(Booking booking, Participant busy) {
        if (haveMetUpAlready(booking)) {
            return Hindrance.THEY_MEET;
        }
        return busy.isHost() ? Hindrance.HOST_BUSY : Hindrance.GUEST_BUSY;
    }

    /** Whether it is one another that these two meet already at that time. */
    private boolean haveMetUpAlready(Booking booking) {
        return booking.guests().size() == 1
                && claims.stream()
                        .filter(claim -> !claim.booking().equals(booking.id()))
                        .filter(claim -> claim.person().equals(booking.guests().getFirst()))
                        .filter(claim -> claim.time().overlaps(booking.slot()))
                        .anyMatch(theirs -> claims.stream()
                                .anyMatch(claim -> claim.booking().equals(theirs.booking())
                                        && claim.person().equals(booking.host())));
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

    /** When a new meeting with this host could be. */
    List<TimeSlot> freeSlots(TimeSlot within, PersonId host, Instant now) {
        return offer == null ? List.of() : offer.freeSlots(within, now, taken(host, claims));
    }

    private TakenTime takenBeside(Booking booking) {
        return taken(
                booking.host(),
                claims.stream().filter(it -> !it.booking().equals(booking.id())).toList());
    }

    private TakenTime taken(PersonId host, List<ClaimedTime> by) {
        var busy = new ArrayList<TimeSlot>();
        var busyOfGuests = new ArrayList<TimeSlot>();
        by.forEach(claim -> (claim.person().equals(host) ? busy : busyOfGuests).add(claim.time()));
        return new TakenTime(busy, closed, busyOfGuests);
    }
}
