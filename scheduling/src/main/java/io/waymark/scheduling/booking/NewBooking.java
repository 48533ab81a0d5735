package io.waymark.scheduling.booking;

import io.waymark.core.identity.PersonId;
import io.waymark.core.time.TimeSlot;
import java.util.Set;

/**
 * A wish to meet. The host may give any time away, everybody else takes a slot the host offers.
 *
 * @param by who asks: the host, a guest, or somebody acting for them
 */
public record NewBooking(
        BookingId id, BookingKind kind, PersonId host, Set<PersonId> guests, TimeSlot slot, String topic, PersonId by) {

    private static final int LONGEST_TOPIC = 500;

    public NewBooking {
        guests = Set.copyOf(guests);
        if (guests.isEmpty() || guests.contains(host)) {
            throw new IllegalArgumentException("A booking has a host and at least one other person.");
        }
        if (topic.length() > LONGEST_TOPIC) {
            throw new IllegalArgumentException("A topic has at most %d characters.".formatted(LONGEST_TOPIC));
        }
    }

    /** Asked for by the guest. */
    public static NewBooking of(BookingKind kind, PersonId host, PersonId guest, TimeSlot slot) {
        return new NewBooking(BookingId.next(), kind, host, Set.of(guest), slot, "", guest);
    }

    public NewBooking withId(BookingId id) {
        return new NewBooking(id, kind, host, guests, slot, topic, by);
    }

    public NewBooking about(String topic) {
        return new NewBooking(id, kind, host, guests, slot, topic, by);
    }

    public NewBooking askedBy(PersonId person) {
        return new NewBooking(id, kind, host, guests, slot, topic, person);
    }
}
