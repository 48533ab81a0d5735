package io.waymark.web.host.calendar;

import io.waymark.web.ui.meeting.Audience;
import io.waymark.web.ui.meeting.MeetingServices;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The meetings of a host that have no attendance yet, all of them. */
@Controller
@PreAuthorize("hasRole(#as.name())")
class DueController {

    private final MeetingServices services;

    DueController(MeetingServices services) {
        this.services = services;
    }

    @GetMapping("/host/calendar/{as}/due")
    String list(@PathVariable Audience as, @RequestParam @Nullable String after, Model model) {
        var due = services.of(as.hosts()).due(as, after);
        model.addAttribute("page", DuePage.of(as, due));
        return "host/calendar/due";
    }
}
