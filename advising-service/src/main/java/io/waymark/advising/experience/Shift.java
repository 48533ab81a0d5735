package io.waymark.advising.experience;

import io.waymark.advising.api.kind.HoursLogPayload;
import io.waymark.core.progress.Amount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDateTime;

/** When somebody worked, by the clock on the wall. */
record Shift(LocalDateTime start, LocalDateTime end) {

    private static final BigDecimal HOUR = BigDecimal.valueOf(60);

    /** What ends before it starts went on past midnight. */
    static Shift of(HoursLogPayload payload) {
        var lastDay = payload.end().isAfter(payload.start())
                ? payload.date()
                : payload.date().plusDays(1);
        return new Shift(payload.date().atTime(payload.start()), lastDay.atTime(payload.end()));
    }

    Amount amount() {
        var minutes = Duration.between(start, end).toMinutes();
        return Amount.of(BigDecimal.valueOf(minutes).divide(HOUR, 2, RoundingMode.DOWN));
    }

    /** Whoever comes when another leaves does not meet them. */
    boolean overlaps(Shift other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    boolean contains(Shift other) {
        return !other.start.isBefore(start) && !other.end.isAfter(end);
    }

    boolean hasEndedBy(LocalDateTime now) {
        return !end.isAfter(now);
    }
}
