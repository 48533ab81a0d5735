package io.waymark.scheduling.time;

import static io.waymark.scheduling.time.BusyTime.roundedUp;

import io.waymark.core.time.TimeSlot;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns wall-clock hours into slots: what the host's busy times leave of a window are gaps, and in each gap slots follow
 * each other step by step from its beginning, so that no meeting spoils more than the time it takes.
 *
 * <p>Time is walked in eras, the stretches in which a zone keeps one offset: inside an era
 * a wall clock runs like any other clock, so a window is converted by one subtraction and cut off at the era's ends. What
 * a change of the clocks skips is thus never offered, what it repeats is offered twice, and a window that goes on over
 * the change stays one piece.
 */
final class SlotFinder {

    private static final long DAY = 24 * 60 * 60;

    /** No local date lasts longer, not even one the clocks repeat as a whole. */
    private static final long LONGEST_DATE = 2 * DAY;

    static final Duration LONGEST_WINDOW = Duration.ofSeconds(LONGEST_DATE);

    private final Availability availability;
    private final BusyTime host;
    private final BusyTime guest;
    private final long earliest;
    private final long until;
    private final long lastDay;
    private final long length;
    private final long step;

    private final List<TimeSlot> slots = new ArrayList<>();

    /** The piece of open time that is still growing, and the window of the date that it belongs to. */
    private long pieceStart;

    private long pieceEnd;
    private long pieceDay;
    private @Nullable Window pieceWindow;

    SlotFinder(Availability availability, TimeSlot within, Instant now, Duration step, TakenTime taken) {
        var rule = availability.rule();
        this.availability = availability;
        this.host = BusyTime.ofHost(rule, taken);
        this.guest = BusyTime.ofGuest(taken);
        this.earliest = Math.max(roundedUp(within.startsAt()), roundedUp(now.plus(rule.minimumNotice())));
        this.until = roundedUp(within.endsAt());
        this.lastDay = LocalDate.ofInstant(now, availability.hours().zone()).toEpochDay() + rule.horizonDays();
        this.length = rule.length().toSeconds();
        this.step = step.toSeconds();
    }

    List<TimeSlot> find() {
        if (earliest >= until) {
            return List.of();
        }
        var rules = availability.hours().zone().getRules();
        var eraStart = earliest - LONGEST_DATE;
        while (eraStart < until + DAY) {
            var start = Instant.ofEpochSecond(eraStart);
            var change = rules.nextTransition(start);
            var eraEnd = change == null ? Long.MAX_VALUE : change.toEpochSecond();
            walk(eraStart, eraEnd, rules.getOffset(start).getTotalSeconds());
            eraStart = eraEnd;
        }
        offerPiece();
        return slots;
    }

    private void walk(long eraStart, long eraEnd, long offset) {
        var end = Math.min(eraEnd, until + DAY);
        var last = Math.min(lastDay, Math.floorDiv(end - 1 + offset, DAY));
        for (var day = Math.floorDiv(eraStart + offset, DAY); day <= last; day++) {
            var midnight = day * DAY - offset;
            for (var window : availability.windowsOn(LocalDate.ofEpochDay(day))) {
                var opens = Math.max(midnight + window.opensAtMinute() * 60L, eraStart);
                var closes = Math.min(midnight + window.closesAtMinute() * 60L, eraEnd);
                if (opens < closes) {
                    add(day, window, opens, closes);
                }
            }
        }
    }

    private void add(long day, Window window, long opens, long closes) {
        if (opens == pieceEnd && day == pieceDay && window.equals(pieceWindow)) {
            pieceEnd = closes;
            return;
        }
        offerPiece();
        pieceStart = opens;
        pieceEnd = closes;
        pieceDay = day;
        pieceWindow = window;
    }

    private void offerPiece() {
        if (pieceWindow == null) {
            return;
        }
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
