package io.waymark.web.ui.hours;

import io.waymark.advising.api.experience.HoursEntryView;
import io.waymark.advising.api.experience.HoursView;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.page.State;
import io.waymark.web.ui.time.When;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Lays a week's hours out day by day. */
@Component
class HoursWeeks {

    private static final int DAYS = 7;

    private final Texts texts;
    private final When when;

    HoursWeeks(Texts texts, When when) {
        this.texts = texts;
        this.when = when;
    }

    String title(HoursView hours) {
        return texts.say(
                "hours-log.week",
                when.dateAlone(hours.week()),
                when.dateAlone(hours.week().plusDays(DAYS - 1)),
                hours.weekTotal());
    }

    List<HoursDay> days(HoursView hours, HoursAudience audience) {
        return IntStream.range(0, DAYS)
                .mapToObj(it -> day(hours.week().plusDays(it), hours, audience))
                .toList();
    }

    private HoursDay day(LocalDate date, HoursView hours, HoursAudience audience) {
        return new HoursDay(
                date,
                when.day(date),
                date.equals(hours.today()),
                audience.enters() && !date.isAfter(hours.today()),
                hours.longDays().stream()
                        .filter(it -> it.day().equals(date))
                        .findFirst()
                        .map(it -> texts.say("hours-log.long-day", it.hours()))
                        .orElse(null),
                hours.entries().stream()
                        .filter(it -> it.date().equals(date))
                        .map(it -> line(it, audience))
                        .toList());
    }

    private HoursLine line(HoursEntryView entry, HoursAudience audience) {
        return new HoursLine(
                texts.say("hours-log.hours", entry.hours()),
                entry.written() == null ? null : texts.say("hours-log.written." + audience.who(), entry.written()),
                texts.say("hours-log.times", when.time(entry.start()), when.time(entry.end())),
                entry.site(),
                state(entry),
                audience.step(entry.requirement()));
    }

    private static State state(HoursEntryView entry) {
        return switch (entry.status()) {
            case SUBMITTED -> State.SUBMITTED;
            case VERIFIED -> State.VERIFIED;
            case RETURNED, WITHDRAWN -> State.RETURNED;
        };
    }
}
