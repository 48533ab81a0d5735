package io.waymark.advising.shift;

import io.waymark.advising.api.kind.HoursLogPayload;
import io.waymark.core.progress.Amount;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.stream.Stream;

/** When somebody worked. */
public record Shift(Instant start, Instant end) {

    /**
     * What ends before it starts went on past midnight. A time that the clock at the college shows twice is the first of the two.
     *
     * @param zone of the college
     */
    public static Shift of(HoursLogPayload payload, ZoneId zone) {
        return new Shift(
                payload.date().atTime(payload.start()).atZone(zone).toInstant(),
                lastDay(payload).atTime(payload.end()).atZone(zone).toInstant());
    }

    /** Whether the clock at the college showed this time that day: it skips some in a night of spring. */
    public static boolean isShown(LocalDate day, LocalTime time, ZoneId zone) {
        return !zone.getRules().getValidOffsets(day.atTime(time)).isEmpty();
    }

    public static LocalDate lastDay(HoursLogPayload payload) {
        return payload.end().isAfter(payload.start())
                ? payload.date()
                : payload.date().plusDays(1);
    }

    /** The time that passed, whatever the clock did meanwhile. */
    public Amount amount() {
        return Amount.ofMinutes(Duration.between(start, end).toMinutes());
    }

    /** Whoever comes when another leaves does not meet them. */
    public boolean overlaps(Shift other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    public boolean contains(Shift other) {
        return !other.start.isBefore(start) && !other.end.isAfter(end);
    }

    public boolean hasEndedBy(Instant now) {
        return !end.isAfter(now);
    }

    /** The days that it is of. */
    Stream<LocalDate> days(ZoneId zone) {
        return LocalDate.ofInstant(start, zone)
                .datesUntil(LocalDate.ofInstant(end, zone).plusDays(1));
    }

    /** How much of it is of this day. */
    Duration on(LocalDate day, ZoneId zone) {
        var from = later(start, day.atStartOfDay(zone).toInstant());
        var until = earlier(end, day.plusDays(1).atStartOfDay(zone).toInstant());
        return from.isBefore(until) ? Duration.between(from, until) : Duration.ZERO;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
