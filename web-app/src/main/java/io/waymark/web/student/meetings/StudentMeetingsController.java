package io.waymark.web.student.meetings;

import io.waymark.web.ui.meeting.MeetingType;
import java.util.EnumMap;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The student's meetings: what is coming and what was. */
@Controller
@RequestMapping("/student/meetings")
@PreAuthorize("hasRole('STUDENT')")
class StudentMeetingsController {

    private final StudentMeetings meetings;

    StudentMeetingsController(StudentMeetings meetings) {
        this.meetings = meetings;
    }

    @GetMapping
    String list(@RequestParam @Nullable String advising, @RequestParam @Nullable String mentoring, Model model) {
        var cursors = new EnumMap<MeetingType, String>(MeetingType.class);
        if (advising != null && mentoring != null) {
            cursors.put(MeetingType.ADVISING, advising);
            cursors.put(MeetingType.MENTORING, mentoring);
        }
        model.addAttribute("page", cursors.isEmpty() ? meetings.all() : meetings.before(cursors));
        return "student/meetings/list";
    }
}
