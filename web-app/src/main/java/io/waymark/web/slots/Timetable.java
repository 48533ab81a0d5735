package io.waymark.web.slots;

import io.waymark.web.page.Words;
import io.waymark.web.time.When;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Lays an offer out for the viewer: days of times in their zone, and the same as a week. */
@Component
public class Timetable {

    /** Days with free times on one page. */
    private static final int DAYS = 7;

    private final Weeks weeks;
    private final When when;
    private final Words words;
    private final Clock clock;

    Timetable(Weeks weeks, When when, Words words, Clock clock) {
        this.weeks = weeks;
        this.when = when;
        this.words = words;
        this.clock = clock;
    }

    public Window window(@Nullable LocalDate from) {
        return Window.from(from, clock.instant(), when.zone());
    }

    public TimesView lay(Offer offer) {
        var days = days(offer);
        if (days.isEmpty()) {
            return new TimesView(
                    null,
                    when.date(offer.from().plusDays(27)),
                    earlier(offer),
                    offer.startingOn(offer.from().plusDays(28)));
        }
        var shown = days.keySet().stream().limit(DAYS).toList();
        var last = shown.getLast();
        var laid = new SlotsView(
                "slot",
                summary(offer, days, last),
                lost(offer),
                shown.stream()
                        .map(day -> day(offer, day, days.getOrDefault(day, List.of())))
                        .toList(),
                weeks.lay(offer, days, earlier(offer)));
        return new TimesView(laid, when.date(last), earlier(offer), offer.startingOn(last.plusDays(1)));
    }

    /** All free times by day, those next to a lost one among them. */
    private SortedMap<LocalDate, List<FreeTime>> days(Offer offer) {
        return Stream.concat(offer.free().stream(), offer.near().stream())
                .distinct()
                .sorted(Comparator.comparing(FreeTime::startsAt))
                .collect(Collectors.groupingBy(time -> date(time.startsAt()), TreeMap::new, Collectors.toList()));
    }

    private String summary(Offer offer, SortedMap<LocalDate, List<FreeTime>> days, LocalDate last) {
        var count = days.headMap(last.plusDays(1)).values().stream()
                .mapToInt(List::size)
                .sum();
        var first = days.firstEntry().getValue().getFirst().startsAt();
        return words.say("slots.summary", count, when.date(last), when.zoneName()) + distance(offer, first);
    }

    /** Says it only where the two do not share the time of day. */
    private String distance(Offer offer, Instant at) {
        var theirs = offer.hostZone().getRules().getOffset(at).getTotalSeconds();
        var minutes = (theirs - when.zone().getRules().getOffset(at).getTotalSeconds()) / 60;
        if (minutes == 0) {
            return "";
        }
        var zone = offer.hostZone().getDisplayName(TextStyle.FULL_STANDALONE, LocaleContextHolder.getLocale());
        return " "
                + words.say(minutes < 0 ? "slots.behind" : "slots.ahead", offer.host(), Math.abs(minutes) / 60.0, zone);
    }

    private @Nullable String lost(Offer offer) {
        if (offer.lost() == null) {
            return null;
        }
        var time = when.moment(offer.lost().startsAt());
        return words.say(offer.near().isEmpty() ? "slots.lost" : "slots.lost.near", time);
    }

    private DayView day(Offer offer, LocalDate day, List<FreeTime> free) {
        var slots = new ArrayList<SlotView>();
        free.forEach(time -> slots.add(new SlotView(
                time.value(),
                when.time(time.startsAt()),
                false,
                offer.near().contains(time),
                time.value().equals(offer.chosen()))));
        var lost = offer.lost();
        if (lost != null && date(lost.startsAt()).equals(day) && !free.contains(lost)) {
            var before = free.stream()
                    .filter(time -> time.startsAt().isBefore(lost.startsAt()))
                    .count();
            slots.add((int) before, SlotView.taken(when.time(lost.startsAt())));
        }
        return new DayView(when.longDay(day), note(day, free.size()), slots);
    }

    private String note(LocalDate day, int free) {
        var count = words.say("slots.count", free);
        var days = ChronoUnit.DAYS.between(date(clock.instant()), day);
        if (days > 6) {
            return count;
        }
        return (days == 0 ? words.say("slots.today") : words.say("when.in-days", days)) + " · " + count;
    }

    private @Nullable String earlier(Offer offer) {
        var today = date(clock.instant());
        var back = offer.from().minusWeeks(1);
        return offer.from().isAfter(today) ? offer.startingOn(back.isBefore(today) ? today : back) : null;
    }

    private LocalDate date(Instant instant) {
        return LocalDate.ofInstant(instant, when.zone());
    }
}
