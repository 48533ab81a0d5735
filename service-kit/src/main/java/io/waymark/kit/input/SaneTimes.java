package io.waymark.kit.input;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** The span of dates a college can mean. Outside of it lies a typing error or an attack, and PostgreSQL's own limits. */
final class SaneTimes {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    private SaneTimes() {}

    static Instant check(Instant moment) {
        if (moment.isBefore(EARLIEST.atStartOfDay(ZoneOffset.UTC).toInstant())
                || moment.isAfter(LATEST.atStartOfDay(ZoneOffset.UTC).toInstant())) {
            throw new IllegalArgumentException("The time lies outside the years 1900 to 2199.");
        }
        return moment;
    }

    static LocalDate check(LocalDate date) {
        if (date.isBefore(EARLIEST) || date.isAfter(LATEST)) {
            throw new IllegalArgumentException("The date lies outside the years 1900 to 2199.");
        }
        return date;
    }
}
