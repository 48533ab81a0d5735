package io.waymark.web.styleguide;

import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.page.Avatar;
import io.waymark.web.ui.page.Link;
import io.waymark.web.ui.slots.BookingBar;
import io.waymark.web.ui.slots.DayTimes;
import io.waymark.web.ui.slots.SlotMonth;
import io.waymark.web.ui.slots.SlotMonths;
import io.waymark.web.ui.slots.SlotPickerView;
import io.waymark.web.ui.slots.SlotView;
import io.waymark.web.ui.time.When;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** A month of free times, those of the chosen day, and the bar that says what will be booked. */
@Component
@StyleguidePart
class SlotsSample implements Sample {

    private static final int DAYS = 45;

    private final SlotMonths months;
    private final When when;
    private final Clock clock;
    private final Texts texts;

    SlotsSample(SlotMonths months, When when, Clock clock, Texts texts) {
        this.months = months;
        this.when = when;
        this.clock = clock;
        this.texts = texts;
    }

    @Override
    public String piece() {
        return "slots";
    }

    @Override
    public void show(Map<String, String> address, Model model) {
        var today = when.dateOf(clock.instant());
        var chosen = chosen(address.getOrDefault("pick", address.getOrDefault("date", "")), today.plusDays(2));
        var free = IntStream.range(1, DAYS)
                .mapToObj(today::plusDays)
                .filter(day -> free(day) > 0)
                .collect(Collectors.toMap(Function.identity(), SlotsSample::free));
        var month = months.of(Link.to("/styleguide/slots"), chosen, free, today.plusDays(DAYS));
        model.addAttribute("month", month);
        model.addAttribute("slots", slots(month, chosen, null));
        model.addAttribute(
                "lost",
                slots(month, chosen, texts.say("slots.lost.near", texts.say("slots.lost.because.taken", "5:00 PM"))));
        model.addAttribute(
                "bar",
                new BookingBar(
                        Avatar.of("DW", "Dana Whitcomb"),
                        null,
                        "Dana Whitcomb · " + when.zoneName() + " · by video · 30 minutes",
                        texts.say("styleguide.slots.book")));
    }

    private SlotPickerView slots(SlotMonth month, LocalDate day, @Nullable String lost) {
        var times = IntStream.range(0, free(day))
                .mapToObj(hour -> new SlotView(
                        (lost == null ? "" : "near-") + day + "T" + hour,
                        when.time(LocalTime.of(9 + hour, 30)),
                        "",
                        false,
                        lost != null && hour < 2,
                        false))
                .toList();
        return new SlotPickerView(
                texts.say("slots.summary", free(day), when.date(day)),
                when.zoneName(),
                texts.say("times.zone", when.zoneName()),
                lost,
                List.of(new DayTimes(
                        when.longDay(day),
                        texts.say("slots.count", free(day)),
                        List.of(new DayTimes.TimesOfPart(texts.say("slots.part.MORNING"), times)))),
                month,
                null);
    }

    private static LocalDate chosen(String date, LocalDate otherwise) {
        try {
            return LocalDate.parse(date);
        } catch (DateTimeException notOurs) {
            return otherwise;
        }
    }

    /** Fewer at the end of the week, none at its weekend. */
    private static int free(LocalDate day) {
        return Math.max(0, 6 - day.getDayOfWeek().getValue());
    }
}
