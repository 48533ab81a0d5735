package io.waymark.advising.experience;

import io.waymark.advising.api.kind.HoursLogPayload;
import io.waymark.core.progress.Amount;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** When somebody worked. */
record Shift(Instant start, Instant end) {

    /**
     * What ends before it starts went on past midnight. A time that the clock at the college shows twice is the first of the two.
     *
     * @param zone of the college
     */
    static Shift of(HoursLogPayload payload, ZoneId zone) {
        return new Shift(
                payload.date().atTime(payload.start()).atZone(zone).toInstant(),
                lastDay(payload).atTime(payload.end()).atZone(zone).toInstant());
    }

    /** Whether the clock at the college showed this time that day: it skips some in a night of spring. */
    static boolean isShown(LocalDate day, LocalTime time, ZoneId zone) {
        return !zone.getRules().getValidOffsets(day.atTime(time)).isEmpty();
    }

    static LocalDate lastDay(HoursLogPayload payload) {
        return payload.end().isAfter(payload.start())
                ? payload.date()
                : payload.date().plusDays(1);
    }

    /** The time that passed, whatever the clock did meanwhile. */
    Amount amount() {
        return Amount.ofMinutes(Duration.between(start, end).toMinutes());
    }

    /** Whoever comes when another leaves does not meet them. */
    boolean overlaps(Shift other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    boolean contains(Shift other) {
        return !other.start.isBefore(start) && !other.end.isAfter(end);
    }

    boolean hasEndedBy(Instant now) {
        return !end.isAfter(now);
    }
}
