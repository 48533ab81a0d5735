package io.waymark.scheduling.booking;

import io.waymark.core.identity.PersonId;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.core.time.TimeSlot;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
        BookingTerms terms,
        TimeSlot slot,
        ZoneId zone,
        BookingStatus status,
        int sequence,
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
        var host = Participant.host(wish.host(), room.apply(wish.slot()), now);
        var guests = wish.guests().stream()
                .map(guest -> Participant.guest(guest, ParticipationState.CONFIRMED, wish.slot(), now));
        return new Booking(
                wish.id(),
                wish.termsFrom(now),
                wish.slot(),
                zone,
                BookingStatus.CONFIRMED,
                0,
                null,
                Stream.concat(Stream.of(host), guests).toList(),
                0);
    }

    public BookingKind kind() {
        return terms.kind();
    }

    public String topic() {
        return terms.topic();
    }

    public PersonId host() {
        return participants.getFirst().person();
    }

    /** Those who hold their time. */
    public List<PersonId> guests() {
        return people().guests().stream().map(Participant::person).toList();
    }

    public int seatsTaken() {
        return people().seatsTaken();
    }

    public boolean includes(PersonId person) {
        return people().find(person).isPresent();
    }

    public Optional<Participant> participant(PersonId person) {
        return people().find(person);
    }

    /** The time on the wall that was agreed on. */
    public LocalDateTime localStart() {
        return LocalDateTime.ofInstant(slot.startsAt(), zone);
    }

    Participants people() {
        return new Participants(participants);
    }

    Booking move(TimeSlot to, ZoneId zone, UnaryOperator<TimeSlot> room, Instant now) {
        refuseToChange(now);
        refuseThePast(to, now);
        var moved = people().each(participant -> participant.claiming(participant.isHost() ? room.apply(to) : to));
        return new Booking(id, terms, to, zone, status, sequence + 1, null, moved.all(), version);
    }

    Booking cancel(PersonId by, String reason, Instant now) {
        refuseToChange(now);
        if (reason.length() > LONGEST_REASON) {
            throw new RuleViolationException("reason-too-long", "A reason has at most 500 characters.");
        }
        var freed = people().each(participant -> participant.in(ParticipationState.CANCELLED));
        return new Booking(
                id,
                terms,
                slot,
                zone,
                BookingStatus.CANCELLED,
                sequence + 1,
                new Cancellation(by, reason),
                freed.all(),
                version);
    }

    /** Changes who takes part, which is possible until the meeting starts. */
    Booking changeSeats(Instant now, Function<Seats, Participants> change) {
        refuseToChange(now);
        return with(status, change.apply(new Seats(people(), terms, slot, now)));
    }

    /** Gives the time of requests back that nobody answered, also once the meeting has started. */
    Booking expire(Instant now, Function<Seats, Participants> change) {
        return status == BookingStatus.CONFIRMED
                ? with(status, change.apply(new Seats(people(), terms, slot, now)))
                : this;
    }

    /** Changes what is known of who came, once the meeting has started. */
    Booking changeAttendance(PersonId about, Instant now, Function<Attendance, Attendance> change) {
        if (!includes(about)) {
            throw new NotFoundException("no-such-booking", "There is no booking " + id + " for you.");
        }
        if (!slot.hasStartedBy(now)) {
            throw new RuleViolationException("not-started", "This meeting has not started yet.");
        }
        return acceptSilence(change);
    }

    /** Likewise without anybody saying anything. */
    Booking acceptSilence(Function<Attendance, Attendance> change) {
        var after = change.apply(new Attendance(status, people()));
        return with(after.status(), after.people());
    }

    Booking with(List<Participant> people) {
        return new Booking(id, terms, slot, zone, status, sequence, cancellation, people, version);
    }

    Booking atVersion(int stored) {
        return new Booking(id, terms, slot, zone, status, sequence, cancellation, participants, stored);
    }

    private Booking with(BookingStatus next, Participants people) {
        return new Booking(id, terms, slot, zone, next, sequence, cancellation, people.all(), version);
    }

    private void refuseToChange(Instant now) {
        if (status != BookingStatus.CONFIRMED) {
            throw Attendance.closed("is already " + status);
        }
        if (slot.hasStartedBy(now)) {
            throw new RuleViolationException("already-started", "This meeting has already started.");
        }
    }

    private static void refuseThePast(TimeSlot slot, Instant now) {
        if (slot.hasStartedBy(now)) {
            throw new RuleViolationException("slot-in-the-past", "A meeting must lie in the future.");
        }
    }
}
