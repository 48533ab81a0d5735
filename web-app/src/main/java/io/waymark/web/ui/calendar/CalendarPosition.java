package io.waymark.web.ui.calendar;

import io.waymark.web.ui.form.Typed;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * What of a calendar to show, as the address says it; what it says wrongly is left out.
 *
 * @param view {@code week}, {@code month} or {@code list}
 * @param date a day of it; today without one
 */
public record CalendarPosition(
        @Nullable String view, @Nullable String date) {

    private static final int YEARS = 10;

    /** Which view is asked for. */
    public CalendarView shown() {
        return CalendarView.of(view);
    }

    /** The day that is looked at. */
    public LocalDate dateOr(LocalDate today) {
        var asked = Typed.date(date);
        return asked == null || Math.abs(asked.getYear() - today.getYear()) > YEARS ? today : asked;
    }

    /** The first day of the week that is looked at. */
    public LocalDate mondayOr(LocalDate today) {
        return dateOr(today).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The month that is looked at. */
    public YearMonth monthOr(LocalDate today) {
        return YearMonth.from(dateOr(today));
    }
}
