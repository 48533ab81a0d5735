package io.waymark.scheduling.booking;

import io.waymark.core.time.TimeSlot;
import io.waymark.scheduling.time.MeetingRule;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The free slots nearest to one that cannot be had, as plain values; looked for close by first, then farther away. */
class Alternatives {

    private record Reach(Duration before, Duration after) {

        TimeSlot around(Instant wanted) {
            return new TimeSlot(wanted.minus(before), wanted.plus(after));
        }
    }

    private static final Reach CLOSE_BY = new Reach(Duration.ofDays(1), Duration.ofDays(3));
    private static final Reach FAR = new Reach(Duration.ofDays(7), Duration.ofDays(21));
    private static final int OFFERED = 5;

    private final BookingStore store;
    private final Clock clock;

    Alternatives(BookingStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    List<Map<String, String>> to(Booking booking, Diaries diaries) {
        var closeBy = within(CLOSE_BY, booking, diaries);
        return closeBy.size() == OFFERED ? closeBy : within(FAR, booking, diaries);
    }

    private List<Map<String, String>> within(Reach reach, Booking booking, Diaries diaries) {
        var wanted = booking.slot().startsAt();
        var range = reach.around(wanted);
        var people = booking.participants().stream().map(Participant::person).toList();
        var claims = store.claims(people, MeetingRule.widestFootprintOf(range));
        return new Diaries(diaries.offer(), claims)
                .freeSlots(range, booking, clock.instant()).stream()
                        .filter(slot -> !slot.startsAt().equals(wanted))
                        .sorted(Comparator.comparingLong(
                                slot -> Math.abs(slot.startsAt().getEpochSecond() - wanted.getEpochSecond())))
                        .limit(OFFERED)
                        .sorted(Comparator.comparing(TimeSlot::startsAt))
                        .map(slot -> Map.of(
                                "startsAt", slot.startsAt().toString(),
                                "endsAt", slot.endsAt().toString()))
                        .toList();
    }
}
