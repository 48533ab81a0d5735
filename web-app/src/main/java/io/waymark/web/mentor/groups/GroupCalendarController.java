package io.waymark.web.mentor.groups;

import io.waymark.mentor.api.GroupSessionClient;
import io.waymark.web.ui.meeting.CalendarDownload;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A group session for its mentor's calendar. */
@Controller
@PreAuthorize("hasRole('MENTOR')")
class GroupCalendarController {

    private final GroupSessionClient groups;

    GroupCalendarController(GroupSessionClient groups) {
        this.groups = groups;
    }

    @GetMapping("/mentor/groups/{group}/meeting.ics")
    ResponseEntity<String> calendarFile(@PathVariable UUID group) {
        return CalendarDownload.of(groups.calendar(group));
    }
}
