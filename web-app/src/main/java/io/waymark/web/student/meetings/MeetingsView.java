package io.waymark.web.student.meetings;

import io.waymark.web.ui.meeting.Meeting;
import io.waymark.web.ui.meeting.MeetingType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is coming and what was.
 *
 * @param canceled what would be to come but was canceled
 * @param silent which meetings cannot be shown just now
 * @param further whether this is the list further back, without what is coming
 * @param older where the list goes on
 */
record MeetingsView(
        List<Meeting> coming,
        List<Meeting> canceled,
        List<Meeting> past,
        List<MeetingType> silent,
        boolean further,
        @Nullable String older) {

    public boolean isEmpty() {
        return coming.isEmpty() && canceled.isEmpty() && past.isEmpty() && silent.isEmpty();
    }
}
