package io.waymark.web.ui.slots;

import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.time.When;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Shows an offer to the viewer: days of times in their zone, and the month they are in. */
@Component
public class SlotPicker {

    /** Days with free times on one page. */
    private static final int DAYS = 3;

    private static final int YEARS = 2;

    private final SlotMonths months;
    private final DayParts parts;
    private final OfferTexts offers;
    private final When when;
    private final Texts texts;
    private final Clock clock;

    SlotPicker(SlotMonths months, DayParts parts, OfferTexts offers, When when, Texts texts, Clock clock) {
        this.months = months;
        this.parts = parts;
        this.offers = offers;
        this.when = when;
        this.texts = texts;
        this.clock = clock;
    }

    public SlotWindow window(BookingSelection selection) {
        return SlotWindow.of(selection.day(), clock.instant(), when.zone());
    }

    public SlotPickerView show(SlotOffer offer) {
        var days = offer.days(when.zone());
        var shown = shown(offer.selection(), days);
        var first = shown.isEmpty() ? dayWithout(offer.selection()) : shown.getFirst();
        return new SlotPickerView(
                summary(days, shown, first),
                when.zoneName(),
                offers.clocks(offer, first.atStartOfDay(when.zone()).toInstant()),
                offers.lost(offer),
                shown.stream()
                        .map(day -> parts.of(offer.selection(), day, days.getOrDefault(day, List.of())))
                        .toList(),
                months.of(
                        offer.picking(),
                        first,
                        counts(days),
                        when.dateOf(clock.instant()).plusYears(YEARS)),
                FreeTime.parse(offer.selection().chosen()).map(parts::inWords).orElse(null));
    }

    /** The day wanted or the next with times, and those after it; those with times next to a lost one in any case. */
    private List<LocalDate> shown(BookingSelection selection, SortedMap<LocalDate, List<FreeTime>> days) {
        var chosen = FreeTime.parse(selection.chosen())
                .map(time -> when.dateOf(time.startsAt()))
                .orElse(selection.day());
        var from = chosen == null || days.tailMap(chosen).isEmpty() ? days : days.tailMap(chosen);
        var shown = new LinkedHashSet<>(from.keySet().stream().limit(DAYS).toList());
        selection.near().forEach(time -> shown.add(when.dateOf(time.startsAt())));
        return shown.stream().sorted().toList();
    }

    private static Map<LocalDate, Integer> counts(SortedMap<LocalDate, List<FreeTime>> days) {
        return days.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, day -> day.getValue().size()));
    }

    private LocalDate dayWithout(BookingSelection selection) {
        var today = when.dateOf(clock.instant());
        return selection.day() == null || selection.day().isBefore(today) ? today : selection.day();
    }

    /** Of the days that are listed beneath it. */
    private String summary(SortedMap<LocalDate, List<FreeTime>> days, List<LocalDate> shown, LocalDate first) {
        var count = shown.stream()
                .mapToInt(day -> days.getOrDefault(day, List.of()).size())
                .sum();
        return texts.say("slots.summary", count, when.date(shown.isEmpty() ? first : shown.getLast()));
    }
}
