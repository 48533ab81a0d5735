package io.waymark.web.student.meetings;

import io.waymark.web.ui.meeting.MeetingController;
import io.waymark.web.ui.meeting.MeetingPages;
import io.waymark.web.ui.meeting.ReschedulePages;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** One meeting as the student sees it. */
@Controller
@RequestMapping("/student/meetings/{type}/{meeting}")
@PreAuthorize("hasRole(#at.as().name())")
class StudentMeetingController extends MeetingController {

    StudentMeetingController(MeetingPages pages, ReschedulePages times) {
        super(pages, times);
    }
}
