package io.waymark.web.styleguide;

import io.waymark.web.ui.calendar.CalendarBand;
import io.waymark.web.ui.calendar.CalendarContent;
import io.waymark.web.ui.calendar.CalendarEntry;
import io.waymark.web.ui.calendar.CalendarKind;
import io.waymark.web.ui.calendar.CalendarMonths;
import io.waymark.web.ui.calendar.CalendarOutcome;
import io.waymark.web.ui.calendar.CalendarPosition;
import io.waymark.web.ui.calendar.CalendarSpan;
import io.waymark.web.ui.calendar.CalendarWeeks;
import io.waymark.web.ui.page.Link;
import io.waymark.web.ui.time.When;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** An advisor's week and month around today. */
@Component
@StyleguidePart
class CalendarSample implements Sample {

    private static final Link HERE = Link.to("/styleguide/calendar");
    private static final String DAY = "/styleguide/timeline";

    private final CalendarWeeks weeks;
    private final CalendarMonths months;
    private final When when;
    private final Clock clock;

    CalendarSample(CalendarWeeks weeks, CalendarMonths months, When when, Clock clock) {
        this.weeks = weeks;
        this.months = months;
        this.when = when;
        this.clock = clock;
    }

    @Override
    public String piece() {
        return "calendar";
    }

    @Override
    public void show(Map<String, String> address, Model model) {
        var position = new CalendarPosition(address.get("view"), address.get("date"));
        var monday = new CalendarPosition(null, null).mondayOr(when.dateOf(clock.instant()));
        model.addAttribute("week", weeks.of(HERE, position, content(monday)));
        model.addAttribute("month", months.of(HERE, position, content(monday)));
    }

    private CalendarContent content(LocalDate monday) {
        var available = IntStream.range(0, 4)
                .mapToObj(monday::plusDays)
                .flatMap(day -> List.of(span(day, 9, 0, 180), span(day, 13, 0, 240)).stream())
                .toList();
        return new CalendarContent(
                entries(monday),
                available,
                List.of(span(monday.plusDays(1), 14, 0, 10), span(monday.plusDays(2), 10, 30, 10)),
                List.of(new CalendarBand(monday.plusDays(4), monday.plusDays(4), "College closed", true)),
                ZoneId.of("America/Chicago"));
    }

    private List<CalendarEntry> entries(LocalDate monday) {
        var tuesday = monday.plusDays(1);
        var wednesday = monday.plusDays(2);
        var thursday = monday.plusDays(3);
        return List.of(
                at(monday, 9, 0, 30, CalendarKind.APPOINTMENT, "Caleb Rowe", null)
                        .ended(CalendarOutcome.ATTENDED),
                at(monday, 11, 0, 30, CalendarKind.APPOINTMENT, "Ben Halvorsen", null)
                        .ended(CalendarOutcome.MISSED),
                at(monday, 14, 30, 30, CalendarKind.APPOINTMENT, "Keiko Tanaka", null)
                        .ended(CalendarOutcome.DUE),
                at(monday, 15, 30, 60, CalendarKind.BUSY, "Verify evidence", null)
                        .ended(CalendarOutcome.OVER),
                at(tuesday, 13, 30, 30, CalendarKind.APPOINTMENT, "Emeka Obi", "Ferris 214"),
                at(tuesday, 15, 0, 90, CalendarKind.GROUP, "Resume workshop", "9 of 12 seats"),
                at(wednesday, 10, 0, 30, CalendarKind.APPOINTMENT, "Sofia Marchetti", "video"),
                at(wednesday, 11, 0, 45, CalendarKind.REQUEST, "Liam O’Connell", "exam date"),
                at(wednesday, 11, 15, 60, CalendarKind.BUSY, "Advising staff meeting", null),
                at(wednesday, 11, 30, 30, CalendarKind.SESSION, "Tomas Varga", "mentoring"),
                at(thursday, 9, 5, 50, CalendarKind.APPOINTMENT, "Maya Okafor", "Portfolio"),
                at(thursday, 10, 30, 20, CalendarKind.APPOINTMENT, "Felix Novak", "phone"),
                at(thursday, 11, 0, 30, CalendarKind.APPOINTMENT, "Hana Suzuki", null),
                at(thursday, 13, 30, 30, CalendarKind.APPOINTMENT, "Noor Haddad", null),
                at(thursday, 15, 0, 120, CalendarKind.OUT, "Conference", null));
    }

    private CalendarEntry at(
            LocalDate day,
            int hour,
            int minute,
            int minutes,
            CalendarKind kind,
            String title,
            @Nullable String detail) {
        var span = span(day, hour, minute, minutes);
        return CalendarEntry.of(kind, span.startsAt(), span.endsAt(), title, detail, DAY);
    }

    private CalendarSpan span(LocalDate day, int hour, int minute, int minutes) {
        Instant start =
                day.atTime(LocalTime.of(hour, minute)).atZone(when.zone()).toInstant();
        return new CalendarSpan(start, start.plusSeconds(60L * minutes));
    }
}
