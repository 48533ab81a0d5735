package io.waymark.scheduling.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Turns wall-clock hours into stretches of open time.
 *
 * <p>Time is walked in eras, the stretches in which a zone keeps one offset: inside an era
 * a wall clock runs like any other clock, so a window is converted by one subtraction and cut off at the era's ends. What
 * a change of the clocks skips is thus never offered, what it repeats is offered twice, and a window that goes on over
 * the change stays one piece.
 */
final class OpenTime {

    /** Open from one second to another. */
    interface Piece {

        void open(long from, long until);
    }

    private static final long DAY = 24 * 60 * 60;

    /** No local date lasts longer, not even one the clocks repeat as a whole. */
    private static final long LONGEST_DATE = 2 * DAY;

    static final Duration LONGEST_WINDOW = Duration.ofSeconds(LONGEST_DATE);

    private final Availability availability;
    private final long lastDay;
    private final Piece pieces;

    /** The piece of open time that is still growing, and the window of the date that it belongs to. */
    private long pieceStart;

    private long pieceEnd;
    private long pieceDay;
    private @Nullable Window pieceWindow;

    /** @param lastDay the last local date of which anything is told */
    OpenTime(Availability availability, long lastDay, Piece pieces) {
        this.availability = availability;
        this.lastDay = lastDay;
        this.pieces = pieces;
    }

    /** Tells every piece that reaches into this time, whole, in order. */
    void between(long earliest, long until) {
        var rules = availability.hours().zone().getRules();
        var eraStart = earliest - LONGEST_DATE;
        while (eraStart < until + DAY) {
            var start = Instant.ofEpochSecond(eraStart);
            var change = rules.nextTransition(start);
            var eraEnd = change == null ? Long.MAX_VALUE : change.toEpochSecond();
            walk(
                    eraStart,
                    Math.min(eraEnd, until + DAY),
                    eraEnd,
                    rules.getOffset(start).getTotalSeconds());
            eraStart = eraEnd;
        }
        tell();
    }

    private void walk(long eraStart, long end, long eraEnd, long offset) {
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
        tell();
        pieceStart = opens;
        pieceEnd = closes;
        pieceDay = day;
        pieceWindow = window;
    }

    private void tell() {
        if (pieceWindow != null) {
            pieces.open(pieceStart, pieceEnd);
        }
    }
}
