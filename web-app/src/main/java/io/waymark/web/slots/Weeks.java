package io.waymark.web.slots;

import io.waymark.web.page.Words;
import io.waymark.web.time.When;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays free times out as a week, from the Monday before the first of them. */
@Component
class Weeks {

    private final When when;
    private final Words words;

    Weeks(When when, Words words) {
        this.when = when;
        this.words = words;
    }

    WeekView lay(Offer offer, SortedMap<LocalDate, List<FreeTime>> days, @Nullable String earlier) {
        var monday = days.firstKey().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var within = days.subMap(monday, monday.plusWeeks(1));
        var length = within.lastKey().getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0 ? 7 : 5;
        var dates = Stream.iterate(monday, day -> day.plusDays(1)).limit(length).toList();
        var times = within.values().stream()
                .flatMap(List::stream)
                .map(time -> LocalTime.ofInstant(time.startsAt(), when.zone()))
                .collect(Collectors.toCollection(TreeSet::new));
        var rows = times.stream()
                .map(time -> new WeekView.Row(
                        when.time(time),
                        dates.stream().map(day -> cell(offer, days, day, time)).toList()))
                .toList();
        return new WeekView(
                words.say("slots.week-of", when.date(monday), when.zoneName()),
                dates.stream().map(when::day).toList(),
                rows,
                earlier,
                offer.startingOn(monday.plusWeeks(1)));
    }

    private WeekView.Cell cell(Offer offer, SortedMap<LocalDate, List<FreeTime>> days, LocalDate day, LocalTime time) {
        return days.getOrDefault(day, List.of()).stream()
                .filter(free ->
                        LocalTime.ofInstant(free.startsAt(), when.zone()).equals(time))
                .findFirst()
                .map(free ->
                        new WeekView.Cell(offer.picking(free), words.say("slots.spoken", when.moment(free.startsAt()))))
                .orElseGet(() -> new WeekView.Cell(null, ""));
    }
}
