package io.waymark.web.ui.slots;

import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.page.Link;
import io.waymark.web.ui.slots.SlotMonth.Neighbor;
import io.waymark.web.ui.slots.SlotMonth.SlotDay;
import io.waymark.web.ui.time.MonthGrid;
import io.waymark.web.ui.time.When;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Lays out a month of free times. */
@Component
public class SlotMonths {

    private final When when;
    private final Texts texts;
    private final Clock clock;

    SlotMonths(When when, Texts texts, Clock clock) {
        this.when = when;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * The month of the chosen day.
     *
     * @param picking the page; where scripts run, a day is added to it as {@code date}
     * @param free how many times each day has
     * @param last the last day that can be booked
     */
    public SlotMonth of(Link picking, LocalDate chosen, Map<LocalDate, Integer> free, LocalDate last) {
        var month = YearMonth.from(chosen);
        var today = when.dateOf(clock.instant());
        var grid = MonthGrid.of(month, LocaleContextHolder.getLocale());
        return new SlotMonth(
                when.month(month),
                month.isAfter(YearMonth.from(today)) ? neighbor(picking, month.minusMonths(1), today) : null,
                month.isBefore(YearMonth.from(last)) ? neighbor(picking, month.plusMonths(1), today) : null,
                grid.weekdays(),
                grid.weeks().stream()
                        .map(week -> week.stream()
                                .map(date -> day(picking, date, chosen, free.getOrDefault(date, 0), today))
                                .toList())
                        .toList());
    }

    private SlotDay day(Link picking, LocalDate date, LocalDate chosen, int free, LocalDate today) {
        var outside = !YearMonth.from(date).equals(YearMonth.from(chosen));
        return new SlotDay(
                date,
                date.getDayOfMonth(),
                texts.say("slots.month.day", when.date(date), free),
                free,
                free == 0 || outside ? null : picking.with("date", date).toString(),
                date.equals(today),
                date.equals(chosen),
                outside);
    }

    private @Nullable Neighbor neighbor(Link picking, YearMonth month, LocalDate today) {
        var first = month.atDay(1).isBefore(today) ? today : month.atDay(1);
        return new Neighbor(
                when.month(month), first, picking.with("date", first).toString());
    }
}
