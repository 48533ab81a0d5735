package io.waymark.web.ui.slots;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The days for which free times are asked for: a month, and a few days more so that its last one is followed by others. */
public record SlotWindow(Instant startsAt, Instant endsAt) {

    private static final int DAYS_AFTER = 7;
    private static final int YEARS = 2;

    /** Around the day wanted, or from today to the end of the next month; never the past. */
    public static SlotWindow of(@Nullable LocalDate wanted, Instant now, ZoneId zone) {
        var today = LocalDate.ofInstant(now, zone);
        var month = YearMonth.from(today);
        if (wanted == null || wanted.isBefore(today) || wanted.isAfter(today.plusYears(YEARS))) {
            return new SlotWindow(now, endOf(month.plusMonths(1), zone));
        }
        var first = YearMonth.from(wanted).atDay(1).atStartOfDay(zone).toInstant();
        return new SlotWindow(first.isBefore(now) ? now : first, endOf(YearMonth.from(wanted), zone));
    }

    private static Instant endOf(YearMonth month, ZoneId zone) {
        return month.atEndOfMonth().plusDays(DAYS_AFTER).atStartOfDay(zone).toInstant();
    }
}
