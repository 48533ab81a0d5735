package io.waymark.web.host.calendar;

import io.waymark.web.ui.calendar.CalendarBar;
import io.waymark.web.ui.meeting.Audience;
import io.waymark.web.ui.meeting.Meeting;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A host's meetings as a list.
 *
 * @param canceled what would be to come but was canceled
 * @param silent whether some of them cannot be shown just now
 * @param older where the list goes on; null at its end
 */
record HostMeetingsView(
        Audience as,
        CalendarBar bar,
        HostToDo toDo,
        List<Meeting> coming,
        List<Meeting> past,
        List<Meeting> canceled,
        boolean silent,
        @Nullable String older) {}
