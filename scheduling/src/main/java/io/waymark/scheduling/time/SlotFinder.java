package io.waymark.scheduling.time;

import static io.waymark.scheduling.time.BusyTime.roundedUp;

import io.waymark.core.time.TimeSlot;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns wall-clock hours into slots: what the host's busy times leave of a window are gaps, and in each gap slots follow
 * each other step by step from its beginning, so that no meeting spoils more than the time it takes.
 */
final class SlotFinder {

    private final Availability availability;
    private final BusyTime host;
    private final BusyTime guest;
    private final long earliest;
    private final long until;
    private final long lastDay;
    private final long length;
    private final long step;

    private final List<TimeSlot> slots = new ArrayList<>();

    SlotFinder(Availability availability, TimeSlot within, Instant now, Duration step, TakenTime taken) {
        var rule = availability.rule();
        this.availability = availability;
        this.host = BusyTime.ofHost(rule, taken);
        this.guest = BusyTime.ofGuest(taken);
        this.earliest = Math.max(roundedUp(within.startsAt()), roundedUp(availability.earliest(now)));
        this.until = roundedUp(within.endsAt());
        this.lastDay = availability.lastDay(now).toEpochDay();
        this.length = rule.length().toSeconds();
        this.step = step.toSeconds();
    }

    List<TimeSlot> find() {
        if (earliest >= until) {
            return List.of();
        }
        new OpenTime(availability, lastDay, this::offer).between(earliest, until);
        return slots;
    }

    private void offer(long pieceStart, long pieceEnd) {
        var from = host.freeFrom(pieceStart);
        while (from + length <= pieceEnd && from < until) {
            var end = Math.min(pieceEnd, host.freeUntil(from));
            offerGap(from, end);
            from = end == pieceEnd ? end : host.freeFrom(end);
        }
    }

    private void offerGap(long from, long end) {
        var skipped = from >= earliest ? 0 : Math.ceilDiv(earliest - from, step);
        for (var start = from + skipped * step; start + length <= end && start < until; start += step) {
            if (guest.leavesFree(start, start + length)) {
                slots.add(new TimeSlot(Instant.ofEpochSecond(start), Instant.ofEpochSecond(start + length)));
            }
        }
    }
}
