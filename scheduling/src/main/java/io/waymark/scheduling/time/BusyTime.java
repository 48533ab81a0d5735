package io.waymark.scheduling.time;

import io.waymark.core.time.TimeSlot;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
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

    private static final long MINUTE = 60;

    private final long[] starts;
    private final long[] ends;
    private final int size;

    private int next;

    private BusyTime(long[] starts, long[] ends, int size) {
        this.starts = starts;
        this.ends = ends;
        this.size = size;
    }

    /** When the host cannot meet anybody: meetings with the room around the next one, and closures as they are. */
    static BusyTime ofHost(MeetingRule rule, TakenTime taken) {
        var stretches = new Stretch[taken.ofHost().size() + taken.closed().size()];
        var count = 0;
        for (var slot : taken.ofHost()) {
            stretches[count++] = Stretch.of(slot, rule.bufferAfter(), rule.bufferBefore());
        }
        for (var slot : taken.closed()) {
            stretches[count++] = Stretch.of(slot, Duration.ZERO, Duration.ZERO);
        }
        return joined(stretches);
    }

    static BusyTime ofGuest(TakenTime taken) {
        return joined(taken.ofGuest().stream()
                .map(slot -> Stretch.of(slot, Duration.ZERO, Duration.ZERO))
                .toArray(Stretch[]::new));
    }

    private static BusyTime joined(Stretch[] stretches) {
        Arrays.sort(stretches, Comparator.comparingLong(Stretch::from));
        var starts = new long[stretches.length];
        var ends = new long[stretches.length];
        var size = 0;
        for (var stretch : stretches) {
            if (size > 0 && stretch.from <= ends[size - 1]) {
                ends[size - 1] = Math.max(ends[size - 1], stretch.until);
            } else {
                starts[size] = stretch.from;
                ends[size++] = stretch.until;
            }
        }
        return new BusyTime(starts, ends, size);
    }

    /** To be asked in the order of time, as all that follows: what lies behind is forgotten. */
    boolean leavesFree(long from, long until) {
        forgetUntil(from);
        return next == size || starts[next] >= until;
    }

    /** The moment itself if it is free, else the first whole minute after it that is. */
    long freeFrom(long moment) {
        forgetUntil(moment);
        var free = moment;
        for (var i = next; i < size && starts[i] <= free; i++) {
            free = Math.max(free, Math.ceilDiv(ends[i], MINUTE) * MINUTE);
        }
        return free;
    }

    /** When the time that is free at this moment ends. */
    long freeUntil(long moment) {
        forgetUntil(moment);
        return next == size ? Long.MAX_VALUE : starts[next];
    }

    private void forgetUntil(long moment) {
        while (next < size && ends[next] <= moment) {
            next++;
        }
    }

    static long roundedUp(Instant instant) {
        return instant.getNano() == 0 ? instant.getEpochSecond() : instant.getEpochSecond() + 1;
    }
}
