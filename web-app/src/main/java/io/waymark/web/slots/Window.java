package io.waymark.web.slots;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The days for which free times are asked for. */
public record Window(LocalDate from, Instant startsAt, Instant endsAt) {

    private static final int DAYS = 28;

    /** Four weeks from the day wanted, or from today; never the past. */
    public static Window from(@Nullable LocalDate wanted, Instant now, ZoneId zone) {
        var today = LocalDate.ofInstant(now, zone);
        var latest = today.plusYears(1);
        var from = wanted == null || wanted.isBefore(today) ? today : wanted.isAfter(latest) ? latest : wanted;
        var starts = from.equals(today) ? now : from.atStartOfDay(zone).toInstant();
        var ends = from.plusDays(DAYS).atStartOfDay(zone).toInstant();
        return new Window(from, starts, ends);
    }
}
