package io.waymark.web.student.experience;

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
                "experience.week",
                when.dateAlone(hours.week()),
                when.dateAlone(hours.week().plusDays(DAYS - 1)),
                hours.weekTotal());
    }

    List<HoursDay> days(HoursView hours) {
        return IntStream.range(0, DAYS)
                .mapToObj(it -> day(hours.week().plusDays(it), hours))
                .toList();
    }

    private HoursDay day(LocalDate date, HoursView hours) {
        return new HoursDay(
                date,
                when.day(date),
                date.equals(hours.today()),
                !date.isAfter(hours.today()),
                hours.entries().stream()
                        .filter(it -> it.date().equals(date))
                        .map(this::line)
                        .toList());
    }

    private HoursLine line(HoursEntryView entry) {
        return new HoursLine(
                texts.say("experience.hours", entry.hours()),
                entry.written() == null ? null : texts.say("experience.hours.written", entry.written()),
                texts.say("experience.times", when.time(entry.start()), when.time(entry.end())),
                entry.site(),
                state(entry),
                "/student/roadmap/steps/" + entry.requirement().split("/", 2)[0]);
    }

    private static State state(HoursEntryView entry) {
        return switch (entry.status()) {
            case SUBMITTED -> State.SUBMITTED;
            case VERIFIED -> State.VERIFIED;
            case RETURNED, WITHDRAWN -> State.RETURNED;
        };
    }
}
