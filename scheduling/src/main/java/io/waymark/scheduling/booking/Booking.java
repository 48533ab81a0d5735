package io.waymark.scheduling.booking;

import io.waymark.core.identity.PersonId;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.core.time.TimeSlot;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as it stands, the host first among its participants. It stays open until it is attended, missed or cancelled.
 *
 * @param zone the host's, in which the time was agreed
 * @param sequence how often time or status has changed since: the iCalendar revision
 */
public record Booking(
        BookingId id,
        BookingKind kind,
        String topic,
        TimeSlot slot,
        ZoneId zone,
        BookingStatus status,
        int sequence,
        PersonId bookedBy,
        Instant bookedAt,
        @Nullable Cancellation cancellation,
        List<Participant> participants,
        int version) {

    private static final int LONGEST_REASON = 500;

    public Booking {
        participants = List.copyOf(participants);
    }

    /**
     * Makes a booking of a wish.
     *
     * @param room what of the host's day a meeting takes, the room around it included
     */
    static Booking of(NewBooking wish, ZoneId zone, UnaryOperator<TimeSlot> room, Instant now) {
        refuseThePast(wish.slot(), now);
        var host = Participant.host(wish.host(), room.apply(wish.slot()));
        var guests = wish.guests().stream().map(guest -> Participant.guest(guest, wish.slot()));
        return new Booking(
                wish.id(),
                wish.kind(),
                wish.topic(),
                wish.slot(),
                zone,
                BookingStatus.CONFIRMED,
                0,
                wish.by(),
                now,
                null,
                Stream.concat(Stream.of(host), guests).toList(),
                0);
    }

    public PersonId host() {
        return participants.getFirst().person();
    }

    public List<PersonId> guests() {
        return participants.stream().skip(1).map(Participant::person).toList();
    }

    public boolean includes(PersonId person) {
        return anyone(participant -> participant.is(person));
    }

    /** Whether it still takes its time out of the participants' days. */
    public boolean holdsItsTime() {
        return status != BookingStatus.CANCELLED;
    }

    /** The time on the wall that was agreed on. */
    public LocalDateTime localStart() {
        return LocalDateTime.ofInstant(slot.startsAt(), zone);
    }

    Booking move(TimeSlot to, ZoneId zone, UnaryOperator<TimeSlot> room, Instant now) {
        refuseUnlessOpen();
        refuseOnceStarted(now);
        refuseThePast(to, now);
        var moved = participants.stream()
                .map(participant -> participant.claiming(participant.isHost() ? room.apply(to) : to))
                .toList();
        return new Booking(id, kind, topic, to, zone, status, sequence + 1, bookedBy, bookedAt, null, moved, version);
    }

    Booking cancel(PersonId by, String reason, Instant now) {
        refuseUnlessOpen();
        refuseOnceStarted(now);
        if (reason.length() > LONGEST_REASON) {
            throw new RuleViolationException("reason-too-long", "A reason has at most 500 characters.");
        }
        return new Booking(
                id,
                kind,
                topic,
                slot,
                zone,
                BookingStatus.CANCELLED,
                sequence + 1,
                bookedBy,
                bookedAt,
                new Cancellation(by, reason),
                participants,
                version);
    }

    /** Both sides' word makes it attended, a report of absence that nobody denies makes it missed. */
    Booking hear(PersonId person, Word word, Instant now) {
        refuseStranger(person);
        refuseBeforeStart(now);
        var reported = anyone(participant -> participant.says(Word.OTHER_ABSENT));
        if (status != BookingStatus.CONFIRMED && !(status == BookingStatus.NO_SHOW && reported)) {
            throw closed("is already " + status);
        }
        return settle(participants.stream()
                .map(participant -> participant.is(person) ? participant.saying(word) : participant)
                .toList());
    }

    /** The host's word that they met is enough where nobody denies it; a guest's own is not, who gains by it. */
    Booking acceptSilence() {
        var met = participants.getFirst().says(Word.MET);
        var denied = anyone(participant -> participant.says(Word.OTHER_ABSENT));
        return status == BookingStatus.CONFIRMED && met && !denied
                ? with(BookingStatus.ATTENDED, participants, sequence)
                : this;
    }

    /** Somebody in charge says whether a guest attended. Without any guest there was no meeting. */
    Booking recordAttendance(PersonId guest, boolean attended, Instant now) {
        refuseStranger(guest);
        refuseBeforeStart(now);
        if (status == BookingStatus.CANCELLED) {
            throw closed("is cancelled");
        }
        var people = participants.stream()
                .map(participant -> participant.is(guest) ? participant.recorded(attended) : participant)
                .toList();
        var guests = people.subList(1, people.size());
        if (guests.stream().allMatch(Participant::noShow)) {
            return with(BookingStatus.NO_SHOW, people, sequence);
        }
        var somebodyMet = guests.stream().anyMatch(other -> other.says(Word.MET) && !other.noShow());
        return with(somebodyMet ? BookingStatus.ATTENDED : BookingStatus.CONFIRMED, people, sequence);
    }

    Booking with(List<Participant> people) {
        return new Booking(
                id, kind, topic, slot, zone, status, sequence, bookedBy, bookedAt, cancellation, people, version);
    }

    Booking atVersion(int stored) {
        return new Booking(
                id, kind, topic, slot, zone, status, sequence, bookedBy, bookedAt, cancellation, participants, stored);
    }

    private Booking settle(List<Participant> people) {
        var host = people.getFirst();
        var guests = people.subList(1, people.size());
        var guestMet = guests.stream().anyMatch(guest -> guest.says(Word.MET));
        var guestReports = guests.stream().anyMatch(guest -> guest.says(Word.OTHER_ABSENT));
        if (host.says(Word.MET) && guestMet && !guestReports) {
            return with(BookingStatus.ATTENDED, absent(people, _ -> false), sequence);
        }
        if (host.says(Word.OTHER_ABSENT) && !guestMet && !guestReports) {
            return with(BookingStatus.NO_SHOW, absent(people, participant -> !participant.isHost()), sequence);
        }
        if (host.says(Word.NONE) && guestReports && !guestMet) {
            return with(BookingStatus.NO_SHOW, absent(people, Participant::isHost), sequence);
        }
        return with(BookingStatus.CONFIRMED, absent(people, _ -> false), sequence);
    }

    private static List<Participant> absent(List<Participant> people, Predicate<Participant> who) {
        return people.stream()
                .map(participant -> participant.stayedAway(who.test(participant)))
                .toList();
    }

    private boolean anyone(Predicate<Participant> fact) {
        return participants.stream().anyMatch(fact);
    }

    private Booking with(BookingStatus next, List<Participant> people, int nextSequence) {
        return new Booking(id, kind, topic, slot, zone, next, nextSequence, bookedBy, bookedAt, null, people, version);
    }

    private void refuseUnlessOpen() {
        if (status != BookingStatus.CONFIRMED) {
            throw closed("is already " + status);
        }
    }

    private void refuseStranger(PersonId person) {
        if (!includes(person)) {
            throw new NotFoundException("no-such-booking", "There is no booking " + id + " for you.");
        }
    }

    private void refuseOnceStarted(Instant now) {
        if (slot.hasStartedBy(now)) {
            throw new RuleViolationException("already-started", "This meeting has already started.");
        }
    }

    private void refuseBeforeStart(Instant now) {
        if (!slot.hasStartedBy(now)) {
            throw new RuleViolationException("not-started", "This meeting has not started yet.");
        }
    }

    private static void refuseThePast(TimeSlot slot, Instant now) {
        if (slot.hasStartedBy(now)) {
            throw new RuleViolationException("slot-in-the-past", "A meeting must lie in the future.");
        }
    }

    private static RuleViolationException closed(String why) {
        return new RuleViolationException("booking-closed", "This booking " + why + ".");
    }
}
