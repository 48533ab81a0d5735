package io.waymark.web.host.calendar;

import io.waymark.web.ui.meeting.Meeting;
import java.util.List;

/**
 * What waits for a host.
 *
 * @param requests those that ask for an answer
 * @param due those of which the host has to say whether they were attended
 */
record HostToDo(List<Meeting> requests, List<Meeting> due) {

    static HostToDo of(List<Meeting> meetings) {
        return new HostToDo(
                meetings.stream().filter(Meeting::asksAnswer).toList(),
                meetings.stream()
                        .filter(meeting -> meeting.state().asksAttendance())
                        .toList());
    }

    public boolean isEmpty() {
        return requests.isEmpty() && due.isEmpty();
    }
}
