package io.waymark.web.ui.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The days of a month by weeks, beginning on the day a week begins on where the viewer is at home. */
public record MonthGrid(List<Weekday> weekdays, List<List<LocalDate>> weeks) {

    /** Whole weeks: the first and the last hold days of other months too. */
    public static MonthGrid of(YearMonth month, Locale locale) {
        var first = WeekFields.of(locale).getFirstDayOfWeek();
        var start = month.atDay(1).with(TemporalAdjusters.previousOrSame(first));
        return new MonthGrid(
                IntStream.range(0, 7)
                        .mapToObj(day -> Weekday.of(first.plus(day), locale))
                        .toList(),
                Stream.iterate(start, week -> !week.isAfter(month.atEndOfMonth()), week -> week.plusWeeks(1))
                        .map(MonthGrid::daysFrom)
                        .toList());
    }

    private static List<LocalDate> daysFrom(LocalDate start) {
        return IntStream.range(0, 7).mapToObj(start::plusDays).toList();
    }
}
