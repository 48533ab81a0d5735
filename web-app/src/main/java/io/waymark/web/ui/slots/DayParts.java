package io.waymark.web.ui.slots;

import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.time.When;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Lays out the times of a day. */
@Component
class DayParts {

    private enum PartOfDay {
        MORNING,
        AFTERNOON,
        EVENING;

        static PartOfDay of(LocalTime time) {
            return time.getHour() < 12 ? MORNING : time.getHour() < 17 ? AFTERNOON : EVENING;
        }
    }

    private final When when;
    private final Texts texts;
    private final Clock clock;

    DayParts(When when, Texts texts, Clock clock) {
        this.when = when;
        this.texts = texts;
        this.clock = clock;
    }

    DayTimes of(BookingSelection selection, LocalDate day, List<FreeTime> free) {
        var times = new ArrayList<>(free);
        var lost = selection.taken();
        if (lost != null && when.dateOf(lost.startsAt()).equals(day) && !free.contains(lost)) {
            var before = free.stream()
                    .filter(time -> time.startsAt().isBefore(lost.startsAt()))
                    .count();
            times.add((int) before, lost);
        }
        var parts = times.stream()
                .collect(Collectors.groupingBy(
                        time -> PartOfDay.of(LocalTime.ofInstant(time.startsAt(), when.zone())),
                        TreeMap::new,
                        Collectors.mapping(time -> slot(selection, time), Collectors.toList())));
        return new DayTimes(
                when.longDay(day),
                note(day, free.size()),
                parts.entrySet().stream()
                        .map(part ->
                                new DayTimes.TimesOfPart(texts.say("slots.part." + part.getKey()), part.getValue()))
                        .toList());
    }

    /** Thu, Nov 12, 10:30 AM to 11:00 AM. */
    String inWords(FreeTime time) {
        return texts.say(
                "slots.from-to",
                when.moment(time.startsAt()),
                when.time(time.slot().endsAt()));
    }

    private SlotView slot(BookingSelection selection, FreeTime time) {
        var label = when.time(time.startsAt());
        return time.equals(selection.taken())
                ? SlotView.taken(label)
                : new SlotView(
                        time.value(),
                        label,
                        inWords(time),
                        false,
                        selection.near().contains(time),
                        time.value().equals(selection.chosen()));
    }

    private String note(LocalDate day, int free) {
        var days = ChronoUnit.DAYS.between(when.dateOf(clock.instant()), day);
        if (days > 6) {
            return texts.say("slots.count", free);
        }
        return texts.say("slots.count.near", days == 0 ? texts.say("slots.today") : when.fromToday(days), free);
    }
}
