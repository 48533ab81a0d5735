package io.waymark.scheduling.time;

import io.waymark.core.time.TimeSlot;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;

/**
 * Time at which no meeting may take place, in order and without overlaps, in seconds since 1970. The room wanted around
 * a meeting is added to the busy times, which leaves the meeting itself to be compared.
 */
final class BusyTime {

    private record Stretch(long from, long until) {

        /** Widened to whole seconds, so that a part of a second counts as busy. */
        static Stretch of(TimeSlot slot, Duration before, Duration after) {
            return new Stretch(
                    slot.startsAt().getEpochSecond() - before.toSeconds(),
                    roundedUp(slot.endsAt()) + after.toSeconds());
        }
    }

    private final long[] starts;
    private final long[] ends;
    private final int size;

    private int next;

    private BusyTime(long[] starts, long[] ends, int size) {
        this.starts = starts;
        this.ends = ends;
        this.size = size;
    }

    static BusyTime around(MeetingRule rule, Collection<TimeSlot> busy, Collection<TimeSlot> busyOfGuest) {
        var stretches = new Stretch[busy.size() + busyOfGuest.size()];
        var count = 0;
        for (var slot : busy) {
            stretches[count++] = Stretch.of(slot, rule.bufferAfter(), rule.bufferBefore());
        }
        for (var slot : busyOfGuest) {
            stretches[count++] = Stretch.of(slot, Duration.ZERO, Duration.ZERO);
        }
        Arrays.sort(stretches, Comparator.comparingLong(Stretch::from));
        return joined(stretches);
    }

    private static BusyTime joined(Stretch[] inOrder) {
        var starts = new long[inOrder.length];
        var ends = new long[inOrder.length];
        var size = 0;
        for (var stretch : inOrder) {
            if (size > 0 && stretch.from <= ends[size - 1]) {
                ends[size - 1] = Math.max(ends[size - 1], stretch.until);
            } else {
                starts[size] = stretch.from;
                ends[size++] = stretch.until;
            }
        }
        return new BusyTime(starts, ends, size);
    }

    /** To be asked in the order of time: what lies behind is forgotten. */
    boolean leavesFree(long from, long until) {
        while (next < size && ends[next] <= from) {
            next++;
        }
        return next == size || starts[next] >= until;
    }

    static long roundedUp(Instant instant) {
        return instant.getNano() == 0 ? instant.getEpochSecond() : instant.getEpochSecond() + 1;
    }
}
