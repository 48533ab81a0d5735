package io.waymark.web.ui.calendar;

import io.waymark.web.ui.calendar.CalendarWeek.GridPlace;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Turns moments into places of a day, in steps of five minutes by the clock on the wall. */
record CalendarGrid(LocalDate date, ZoneId zone) {

    private static final int STEP = 5;

    /** What is shorter has no room for its words. */
    private static final int SHORTEST = 15;

    boolean has(Instant startsAt, Instant endsAt) {
        return startsAt.isBefore(end()) && endsAt.isAfter(start());
    }

    /** What of a stretch of time is on this day. */
    CalendarSpan within(CalendarSpan span) {
        return span.within(new CalendarSpan(start(), end()));
    }

    GridPlace place(Instant startsAt, Instant endsAt) {
        return place(startsAt, endsAt, SHORTEST);
    }

    /** Where a moment of this day is; null if it is not of this day. */
    @Nullable
    GridPlace moment(Instant now) {
        return has(now, now.plusSeconds(1)) ? place(now, now, STEP) : null;
    }

    private GridPlace place(Instant startsAt, Instant endsAt, int shortest) {
        var from = startsAt.isBefore(start()) ? 0 : minuteOf(startsAt);
        var to = endsAt.isBefore(end()) ? minuteOf(endsAt) : 24 * 60;
        var start = Math.min(from / STEP * STEP, 24 * 60 - shortest);
        var length = Math.max(shortest, Math.ceilDiv(to - start, STEP) * STEP);
        return new GridPlace(start / 60, start % 60, length / 60, length % 60);
    }

    private int minuteOf(Instant moment) {
        return (int) Duration.between(LocalTime.MIDNIGHT, LocalTime.ofInstant(moment, zone))
                .toMinutes();
    }

    private Instant start() {
        return date.atStartOfDay(zone).toInstant();
    }

    private Instant end() {
        return date.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
