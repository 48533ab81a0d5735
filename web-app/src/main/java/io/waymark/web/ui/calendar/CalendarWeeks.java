package io.waymark.web.ui.calendar;

import io.waymark.web.ui.calendar.CalendarWeek.GridPlace;
import io.waymark.web.ui.calendar.CalendarWeek.Hour;
import io.waymark.web.ui.calendar.CalendarWeek.Now;
import io.waymark.web.ui.calendar.CalendarWeek.Placed;
import io.waymark.web.ui.calendar.CalendarWeek.WeekDay;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.page.Link;
import io.waymark.web.ui.time.Weekday;
import io.waymark.web.ui.time.When;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Lays out a week. Saturday and Sunday are there if something is on them. */
@Component
public class CalendarWeeks {

    private static final int WORKDAYS = 5;
    private static final int MORNING = 8;
    private static final int EVENING = 17;

    private final When when;
    private final Texts texts;
    private final Clock clock;

    CalendarWeeks(When when, Texts texts, Clock clock) {
        this.when = when;
        this.texts = texts;
        this.clock = clock;
    }

    /** The week of this position, with links that lead to others below the same address. */
    public CalendarWeek of(Link calendar, CalendarPosition position, CalendarContent content) {
        var today = when.dateOf(clock.instant());
        var monday = position.mondayOr(today);
        var all = IntStream.range(0, 7)
                .mapToObj(day -> day(monday.plusDays(day), today, content))
                .toList();
        var weekend = all.subList(WORKDAYS, 7).stream()
                .anyMatch(day -> !day.entries().isEmpty() || !day.available().isEmpty());
        var days = weekend ? all : all.subList(0, WORKDAYS);
        var from = from(days);
        var to = to(days);
        var zones = new CalendarZones(when.zone(), content.otherZone(), monday);
        return new CalendarWeek(
                title(monday, monday.plusDays(days.size() - 1)),
                when.zoneName(),
                zones.name(),
                CalendarBar.of(calendar, CalendarView.WEEK, position.dateOr(today), texts),
                from,
                to,
                IntStream.range(from + 1, to)
                        .mapToObj(hour -> new Hour(hour, named(hour), zones.hour(hour)))
                        .toList(),
                days.stream().map(day -> day.within(from, to)).toList(),
                kinds(days));
    }

    /** With the year once, unless the week is of two. */
    private String title(LocalDate first, LocalDate last) {
        return texts.say(
                "cal.week-of",
                first.getYear() == last.getYear() ? when.dateAlone(first) : when.dateInFull(first),
                when.dateInFull(last));
    }

    private WeekDay day(LocalDate date, LocalDate today, CalendarContent content) {
        var grid = new CalendarGrid(date, when.zone());
        var entries = content.entries().stream()
                .filter(entry -> grid.has(entry.startsAt(), entry.endsAt()))
                .toList();
        var bands = content.bandsOn(date);
        var now = grid.moment(clock.instant());
        return new WeekDay(
                "day-" + date,
                when.longDay(date),
                Weekday.of(date.getDayOfWeek(), LocaleContextHolder.getLocale()).brief(),
                date.getDayOfMonth(),
                texts.say("cal.entries", entries.size()),
                date.equals(today),
                bands.stream().anyMatch(CalendarBand::closed),
                bands,
                places(grid, content.available()),
                places(grid, content.buffers()),
                placed(grid, entries, new CalendarZones(when.zone(), content.otherZone(), date)),
                now == null ? null : new Now(now, when.time(clock.instant())));
    }

    private List<Placed> placed(CalendarGrid grid, List<CalendarEntry> entries, CalendarZones zones) {
        return CalendarColumns.of(entries).columns().stream()
                .map(each -> new Placed(
                        each.entry(),
                        when.time(each.entry().startsAt()),
                        when.time(each.entry().endsAt()),
                        zones.time(each.entry().startsAt()),
                        grid.place(each.entry().startsAt(), each.entry().endsAt()),
                        each.column(),
                        each.columns()))
                .toList();
    }

    private static List<GridPlace> places(CalendarGrid grid, List<CalendarSpan> spans) {
        return spans.stream()
                .filter(span -> grid.has(span.startsAt(), span.endsAt()))
                .map(span -> grid.place(span.startsAt(), span.endsAt()))
                .toList();
    }

    private static int from(List<WeekDay> days) {
        return places(days).mapToInt(GridPlace::hour).min().orElse(MORNING);
    }

    private static int to(List<WeekDay> days) {
        return places(days)
                .mapToInt(place ->
                        Math.ceilDiv((place.hour() + place.hours()) * 60 + place.minute() + place.minutes(), 60))
                .max()
                .orElse(EVENING);
    }

    private static List<CalendarKind> kinds(List<WeekDay> days) {
        return days.stream()
                .flatMap(day -> day.entries().stream())
                .map(placed -> placed.entry().kind())
                .distinct()
                .sorted()
                .toList();
    }

    private static String named(int hour) {
        return DateTimeFormatter.ofLocalizedPattern("j")
                .withLocale(LocaleContextHolder.getLocale())
                .format(LocalTime.of(hour, 0));
    }

    private static Stream<GridPlace> places(List<WeekDay> days) {
        return days.stream()
                .flatMap(day -> Stream.concat(
                        day.available().stream(), day.entries().stream().map(Placed::place)));
    }
}
