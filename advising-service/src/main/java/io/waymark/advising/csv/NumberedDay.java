package io.waymark.advising.csv;

import io.waymark.advising.api.institution.DateOrder;
import io.waymark.advising.csv.DayReading.Ambiguous;
import io.waymark.advising.csv.DayReading.NoSuchDay;
import io.waymark.advising.csv.DayReading.OutOfRange;
import io.waymark.advising.csv.DayReading.Read;
import io.waymark.advising.csv.DayReading.Unread;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** A day of three numbers with the year at the end: which of the others is the month the college has to say. */
record NumberedDay(int first, int second, int year) {

    private static final int EARLIEST = 1900;
    private static final int LATEST = 2199;

    /** @param order null if the college has not said */
    DayReading read(@Nullable DateOrder order) {
        var monthFirst = day(year, first, second);
        var dayFirst = day(year, second, first);
        if (monthFirst instanceof Read american && dayFirst instanceof Read european) {
            return ofBoth(american, european, order);
        }
        if (monthFirst instanceof Read american) {
            return order == null || order == DateOrder.MDY ? american : new Unread(american.day());
        }
        if (dayFirst instanceof Read european) {
            return order == null || order == DateOrder.DMY ? european : new Unread(european.day());
        }
        return monthFirst instanceof OutOfRange ? monthFirst : dayFirst;
    }

    private static DayReading ofBoth(Read monthFirst, Read dayFirst, @Nullable DateOrder order) {
        if (order == DateOrder.MDY) {
            return monthFirst;
        }
        if (order == DateOrder.DMY) {
            return dayFirst;
        }
        if (!monthFirst.equals(dayFirst)) {
            return new Ambiguous(monthFirst.day(), dayFirst.day());
        }
        return order == null ? monthFirst : new Unread(monthFirst.day());
    }

    static DayReading day(int year, int month, int day) {
        if (month < 1 || month > 12 || day < 1 || day > 31) {
            return new NoSuchDay();
        }
        if (year < EARLIEST || year > LATEST) {
            return new OutOfRange();
        }
        return day > YearMonth.of(year, month).lengthOfMonth()
                ? new NoSuchDay()
                : new Read(LocalDate.of(year, month, day));
    }
}
