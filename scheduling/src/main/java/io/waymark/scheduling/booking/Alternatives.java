package io.waymark.scheduling.booking;

import io.waymark.core.time.TimeSlot;
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

    private final DiaryStore diaries;
    private final Clock clock;

    Alternatives(DiaryStore diaries, Clock clock) {
        this.diaries = diaries;
        this.clock = clock;
    }

    List<Map<String, String>> to(Booking booking) {
        var closeBy = within(CLOSE_BY, booking);
        return closeBy.size() == OFFERED ? closeBy : within(FAR, booking);
    }

    private List<Map<String, String>> within(Reach reach, Booking booking) {
        var wanted = booking.slot().startsAt();
        var range = reach.around(wanted);
        return diaries
                .look(booking.host(), booking.people().holders(), range)
                .freeSlots(range, booking, clock.instant())
                .stream()
                .filter(slot -> !slot.equals(booking.slot()))
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
