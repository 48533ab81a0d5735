package io.waymark.web.host.calendar;

import io.waymark.web.ui.calendar.CalendarEntry;
import io.waymark.web.ui.calendar.CalendarPosition;
import io.waymark.web.ui.calendar.CalendarView;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The time that a calendar shows.
 *
 * @param first the first day of its week or month, and {@code last} the last
 * @param margin the days beside a month that its weeks begin and end with
 */
record ShownTime(LocalDate first, LocalDate last, int margin, ZoneId zone) {

    private static final int LONGEST_MARGIN = 6;

    static ShownTime of(CalendarPosition position, LocalDate today, ZoneId zone) {
        if (position.shown() == CalendarView.MONTH) {
            var month = position.monthOr(today);
            return new ShownTime(month.atDay(1), month.atEndOfMonth(), LONGEST_MARGIN, zone);
        }
        var monday = position.mondayOr(today);
        return new ShownTime(monday, monday.plusDays(6), 0, zone);
    }

    Instant startsAt() {
        return first.minusDays(margin).atStartOfDay(zone).toInstant();
    }

    Instant endsAt() {
        return last.plusDays(margin + 1L).atStartOfDay(zone).toInstant();
    }

    /** Whether an entry is of the week or month itself. */
    boolean counts(CalendarEntry entry) {
        var day = LocalDate.ofInstant(entry.startsAt(), zone);
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
