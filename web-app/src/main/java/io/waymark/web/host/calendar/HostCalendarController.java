package io.waymark.web.host.calendar;

import io.waymark.web.ui.calendar.CalendarPosition;
import io.waymark.web.ui.calendar.CalendarView;
import io.waymark.web.ui.meeting.Audience;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The calendar of an advisor or mentor, by weeks, by months or as a list. */
@Controller
@RequestMapping("/host/calendar/{as}")
@PreAuthorize("hasRole(#as.name())")
class HostCalendarController {

    private final HostCalendars calendars;
    private final HostMeetings meetings;

    HostCalendarController(HostCalendars calendars, HostMeetings meetings) {
        this.calendars = calendars;
        this.meetings = meetings;
    }

    @GetMapping
    String show(
            @PathVariable Audience as,
            @RequestParam @Nullable String view,
            @RequestParam @Nullable String date,
            @RequestParam @Nullable String after,
            Model model) {
        var position = new CalendarPosition(view, date);
        if (position.shown() == CalendarView.LIST) {
            model.addAttribute("page", meetings.list(as, position, after));
            return "host/calendar/list";
        }
        var calendar = calendars.of(as, position);
        model.addAttribute(
                "page",
                date == null && calendar.isBehind()
                        ? calendars.of(as, new CalendarPosition(view, calendars.nextMonday()))
                        : calendar);
        return "host/calendar/calendar";
    }
}
