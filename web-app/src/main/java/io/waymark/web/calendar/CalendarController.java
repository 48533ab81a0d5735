package io.waymark.web.calendar;

import io.waymark.advising.api.appointment.AppointmentApi;
import io.waymark.advising.api.appointment.AppointmentState;
import io.waymark.advising.api.appointment.AppointmentView;
import io.waymark.web.page.Link;
import io.waymark.web.services.Panels;
import io.waymark.web.table.Columns;
import io.waymark.web.time.When;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is coming, what wants a word on who came, and what was. */
@Controller
@PreAuthorize("hasRole('ADVISOR')")
class CalendarController {

    private static final int COMING = 100;
    private static final int PAST = 25;

    private final AppointmentApi appointments;
    private final Panels panels;
    private final Columns columns;
    private final When when;
    private final Clock clock;

    CalendarController(AppointmentApi appointments, Panels panels, Columns columns, When when, Clock clock) {
        this.appointments = appointments;
        this.panels = panels;
        this.columns = columns;
        this.when = when;
        this.clock = clock;
    }

    /** A day with its appointments. */
    public record Day(LocalDate date, List<AppointmentView> appointments) {}

    @GetMapping("/calendar")
    String show(@RequestParam(required = false) @Nullable String after, Model model) {
        var coming = panels.load(() -> appointments.upcoming(null, null, COMING).items());
        var past = panels.load(() -> appointments.past(after, PAST));
        var gone = past.get();
        model.addAttribute(
                "days",
                days(coming.get().stream().filter(Predicate.not(this::hasBegun)).toList()));
        model.addAttribute(
                "open",
                Stream.concat(coming.get().stream().filter(this::hasBegun), gone.items().stream())
                        .filter(each -> each.state() == AppointmentState.BOOKED)
                        .toList());
        model.addAttribute(
                "past",
                gone.items().stream()
                        .filter(each -> each.state() != AppointmentState.BOOKED)
                        .toList());
        model.addAttribute(
                "columns", columns.of("calendar.student", "calendar.when", "calendar.topic", "calendar.outcome"));
        model.addAttribute(
                "pager", columns.pager(gone.items().size(), Link.to("/calendar").after(gone.next())));
        return "calendar";
    }

    private boolean hasBegun(AppointmentView appointment) {
        return !appointment.startsAt().isAfter(clock.instant());
    }

    private List<Day> days(List<AppointmentView> coming) {
        return coming.stream()
                .collect(Collectors.groupingBy(
                        each -> when.dateOf(each.startsAt()), LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(day -> new Day(day.getKey(), day.getValue()))
                .toList();
    }
}
