package io.waymark.scheduling.booking;

import io.waymark.core.identity.PersonId;
import io.waymark.core.time.TimeSlot;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The free slots nearest to one that cannot be had, as plain values. */
class Alternatives {

    private static final Duration EARLIER = Duration.ofDays(7);
    private static final Duration LATER = Duration.ofDays(21);
    private static final int OFFERED = 5;

    private final BookingStore store;
    private final Clock clock;

    Alternatives(BookingStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    List<Map<String, String>> near(Instant wanted, PersonId host, Collection<PersonId> guests, BookingId except) {
        var people = Stream.concat(Stream.of(host), guests.stream()).toList();
        var within = new TimeSlot(wanted.minus(EARLIER), wanted.plus(LATER));
        return store.look(host, people, within).freeSlots(within, host, guests, except, clock.instant()).stream()
                .filter(slot -> !slot.startsAt().equals(wanted))
                .sorted(Comparator.comparing(
                        slot -> Duration.between(wanted, slot.startsAt()).abs()))
                .limit(OFFERED)
                .sorted(Comparator.comparing(TimeSlot::startsAt))
                .map(slot -> Map.of(
                        "startsAt", slot.startsAt().toString(),
                        "endsAt", slot.endsAt().toString()))
                .toList();
    }
}
