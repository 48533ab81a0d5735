package io.waymark.web.ui.meeting;

import io.waymark.core.paging.Page;
import io.waymark.core.revision.Revision;
import io.waymark.core.time.MeetingPlace;
import io.waymark.web.ui.slots.FreeTime;
import io.waymark.web.ui.slots.SlotWindow;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One service's meetings, told as the pages of both tell them. */
public interface Meetings {

    MeetingType type();

    Page<Meeting> upcoming(Audience as);

    Page<Meeting> past(Audience as, @Nullable String after);

    /** What was canceled and would still be to come. */
    Page<Meeting> canceled(Audience as);

    /** What has begun and the viewer, who is asked, has said nothing of; the first that began first. */
    Page<Meeting> due(Audience as, @Nullable String after);

    List<Meeting> during(Audience as, Instant from, Instant to);

    Meeting show(Audience as, UUID meeting);

    /** The times to which a meeting can be rescheduled; none of a host who takes no more. */
    List<FreeTime> free(Meeting meeting, SlotWindow window);

    Meeting reschedule(Audience as, UUID meeting, FreeTime time, Revision revision);

    Meeting changePlace(Audience as, UUID meeting, MeetingPlace place, Revision revision);

    Meeting cancel(Audience as, UUID meeting, String reason, Revision revision);

    /** The host's answer to a request. */
    void answer(UUID meeting, boolean approved, Revision revision);

    /** What became of it, as the viewer says. */
    Meeting recordAttendance(Audience as, UUID meeting, MeetingOutcome outcome, Revision revision);

    /** The viewer takes back what they said. */
    Meeting withdrawAttendance(Audience as, UUID meeting, Revision revision);

    /** Who said when what became of it, the first first. */
    List<AttendanceEntry> history(UUID meeting);

    /** As {@code .ics}. */
    String calendarFile(UUID meeting);
}
