package io.waymark.scheduling.booking;

import io.waymark.core.identity.PersonId;
import io.waymark.core.time.TimeSlot;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as it stands, the host first among its participants. It stays open until it is attended, missed or canceled.
 *
 * @param zone the host's, in which the time was agreed
 * @param sequence how often time, place or status has changed since: the iCalendar revision
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

    public Booking {
        participants = List.copyOf(participants);
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

    /** As it is told to somebody who takes part and is not to learn who else does. */
    public Booking seenBy(PersonId reader) {
        return with(participants.stream()
                .filter(participant -> participant.isHost() || participant.is(reader))
                .toList());
    }

    /** Under which calendars know it, whatever becomes of it. */
    public String calendarUid() {
        return id + "@waymark.io";
    }

    /** The time on the wall that was agreed on. */
    public LocalDateTime localStart() {
        return LocalDateTime.ofInstant(slot.startsAt(), zone);
    }

    Participants people() {
        return new Participants(participants);
    }

    /** What can become of it at this moment. */
    BookingAt at(Instant now) {
        return new BookingAt(this, now);
    }

    /** Whether a guest chose the time; what a host opens goes on whoever takes part. */
    boolean isAskedFor() {
        return !terms.bookedBy().equals(host());
    }

    Booking with(List<Participant> people) {
        return new Booking(id, terms, slot, zone, status, sequence, cancellation, people, version);
    }

    Booking with(BookingStatus next, Participants people) {
        return new Booking(id, terms, slot, zone, next, sequence, cancellation, people.all(), version);
    }

    Booking moved(TimeSlot to, ZoneId zone, Participants people) {
        return new Booking(id, terms, to, zone, status, sequence + 1, null, people.all(), version);
    }

    Booking revised() {
        return new Booking(id, terms, slot, zone, status, sequence + 1, cancellation, participants, version);
    }

    Booking canceled(Cancellation why) {
        var freed = people().each(participant -> participant.in(ParticipationState.CANCELED));
        return new Booking(id, terms, slot, zone, BookingStatus.CANCELED, sequence + 1, why, freed.all(), version);
    }

    Booking atVersion(int stored) {
        return new Booking(id, terms, slot, zone, status, sequence, cancellation, participants, stored);
    }
}
