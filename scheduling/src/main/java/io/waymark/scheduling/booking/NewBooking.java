package io.waymark.scheduling.booking;

import io.waymark.core.identity.PersonId;
import io.waymark.core.time.TimeSlot;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks to book. The host may give any time away, everybody else takes a slot the host offers.
 *
 * @param guest who comes; nobody yet, if it is open to join
 * @param by who asks: the host, the guest, or somebody acting for them
 * @param capacity for how many guests
 * @param answerWithin how long who wants to join waits for the host's answer; none is needed without it
 */
public record NewBooking(
        BookingId id,
        BookingKind kind,
        PersonId host,
        @Nullable PersonId guest,
        TimeSlot slot,
        String topic,
        PersonId by,
        int capacity,
        @Nullable Duration answerWithin,
        @Nullable SeriesId series) {

    public NewBooking {
        if (host.equals(guest)) {
            throw new IllegalArgumentException("A booking has a host and another person.");
        }
    }

    /** Of two people, asked for by the guest. */
    public static NewBooking of(BookingKind kind, PersonId host, PersonId guest, TimeSlot slot) {
        return new NewBooking(BookingId.next(), kind, host, guest, slot, "", guest, 1, null, null);
    }

    /** Open to as many guests as there are seats. */
    public static NewBooking open(BookingKind kind, PersonId host, TimeSlot slot, int capacity) {
        return new NewBooking(BookingId.next(), kind, host, null, slot, "", host, capacity, null, null);
    }

    public NewBooking withId(BookingId id) {
        return new NewBooking(id, kind, host, guest, slot, topic, by, capacity, answerWithin, series);
    }

    public NewBooking about(String topic) {
        return new NewBooking(id, kind, host, guest, slot, topic, by, capacity, answerWithin, series);
    }

    public NewBooking askedBy(PersonId person) {
        return new NewBooking(id, kind, host, guest, slot, topic, person, capacity, answerWithin, series);
    }

    public NewBooking answeredWithin(@Nullable Duration time) {
        return new NewBooking(id, kind, host, guest, slot, topic, by, capacity, time, series);
    }

    public NewBooking in(@Nullable SeriesId series) {
        return new NewBooking(id, kind, host, guest, slot, topic, by, capacity, answerWithin, series);
    }

    List<PersonId> people() {
        return Stream.concat(Stream.of(host), guests().stream()).toList();
    }

    List<PersonId> guests() {
        return guest == null ? List.of() : List.of(guest);
    }

    /**
     * @param room what of the host's day a meeting takes, the room around it included
     */
    Booking toBooking(ZoneId zone, UnaryOperator<TimeSlot> room, Instant now) {
        BookingAt.refuseThePast(slot, now);
        var terms = new BookingTerms(kind, topic, capacity, answerWithin, series, by, now);
        var people = new Participants(List.of(Participant.host(host, room.apply(slot), now)));
        for (var guest : guests()) {
            people = new Seats(people, terms, slot, now).take(guest, by);
        }
        return new Booking(id, terms, slot, zone, BookingStatus.CONFIRMED, 0, null, people.all(), 0);
    }
}
