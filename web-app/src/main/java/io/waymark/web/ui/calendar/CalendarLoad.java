package io.waymark.web.ui.calendar;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much of the time in which somebody is available on a day is booked, in half hours that have begun.
 *
 * @param booked at most {@code of}
 * @param of at least one
 */
public record CalendarLoad(int booked, int of) {

    private static final int HALF_HOUR = 30;

    /** Null where nobody is available. */
    static @Nullable CalendarLoad of(CalendarGrid day, List<CalendarSpan> available, List<CalendarEntry> entries) {
        var open =
                available.stream().map(day::within).filter(CalendarLoad::lasts).toList();
        var booked = union(entries.stream()
                .map(entry -> new CalendarSpan(entry.startsAt(), entry.endsAt()))
                .flatMap(entry -> open.stream().map(span -> span.within(entry)))
                .filter(CalendarLoad::lasts)
                .toList());
        var of = halfHours(union(open));
        return of == 0 ? null : new CalendarLoad(Math.min(halfHours(booked), of), of);
    }

    /** The width of the bar of a hundred. */
    public int percent() {
        return booked * 100 / of;
    }

    private static int halfHours(long minutes) {
        return (int) Math.ceilDiv(minutes, (long) HALF_HOUR);
    }

    /** In minutes; what two of them share counts once. */
    private static long union(List<CalendarSpan> spans) {
        var minutes = 0L;
        var end = Instant.MIN;
        for (var span : spans.stream()
                .sorted(Comparator.comparing(CalendarSpan::startsAt))
                .toList()) {
            var from = span.startsAt().isBefore(end) ? end : span.startsAt();
            if (from.isBefore(span.endsAt())) {
                minutes += Duration.between(from, span.endsAt()).toMinutes();
                end = span.endsAt();
            }
        }
        return minutes;
    }

    private static boolean lasts(CalendarSpan span) {
        return span.startsAt().isBefore(span.endsAt());
    }
}
