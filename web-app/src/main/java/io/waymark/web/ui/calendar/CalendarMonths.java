package io.waymark.web.ui.calendar;

import io.waymark.web.ui.calendar.CalendarMonth.DayOfMonth;
import io.waymark.web.ui.calendar.CalendarMonth.EntryLine;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.page.Link;
import io.waymark.web.ui.time.MonthGrid;
import io.waymark.web.ui.time.When;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Lays out a month. */
@Component
public class CalendarMonths {

    /** What a day has room for. */
    private static final int LINES = 3;

    private final When when;
    private final Texts texts;
    private final Clock clock;

    CalendarMonths(When when, Texts texts, Clock clock) {
        this.when = when;
        this.texts = texts;
        this.clock = clock;
    }

    /** The month of this position, with links that lead to others below the same address. */
    public CalendarMonth of(Link calendar, CalendarPosition position, CalendarContent content) {
        var today = when.dateOf(clock.instant());
        var month = position.monthOr(today);
        var grid = MonthGrid.of(month, LocaleContextHolder.getLocale());
        return new CalendarMonth(
                when.month(month),
                when.zoneName(),
                CalendarBar.of(calendar, CalendarView.MONTH, position.dateOr(today), texts),
                grid.weekdays(),
                grid.weeks().stream()
                        .map(week -> week.stream()
                                .map(date -> day(calendar, date, month, today, content))
                                .toList())
                        .toList());
    }

    private DayOfMonth day(Link calendar, LocalDate date, YearMonth month, LocalDate today, CalendarContent content) {
        var grid = new CalendarGrid(date, when.zone());
        var entries = content.entries().stream()
                .filter(entry -> grid.has(entry.startsAt(), entry.endsAt()))
                .sorted(Comparator.comparing(CalendarEntry::startsAt))
                .toList();
        var bands = content.bandsOn(date);
        var load = CalendarLoad.of(grid, content.available(), entries);
        return new DayOfMonth(
                date.getDayOfMonth(),
                when.longDay(date),
                calendar.with("date", date) + "#day-" + date,
                date.equals(today),
                !YearMonth.from(date).equals(month),
                bands.stream().anyMatch(CalendarBand::closed),
                entries.size(),
                load == null
                        ? texts.say("cal.entries", entries.size())
                        : texts.say("cal.entries.load", entries.size(), load.booked(), load.of()),
                load,
                bands,
                entries.stream()
                        .limit(LINES)
                        .map(entry -> new EntryLine(entry, when.time(entry.startsAt())))
                        .toList(),
                entries.size() > LINES ? texts.say("cal.more", entries.size() - LINES) : null);
    }
}
