package io.waymark.web.host.calendar;

import io.waymark.core.paging.Page;
import io.waymark.web.ui.meeting.Meeting;
import java.util.List;

/**
 * What waits for a host.
 *
 * @param requests those that ask for an answer
 * @param due those of which the host has to say whether they were attended, the first that began first
 * @param more whether these are not all
 */
record HostToDo(List<Meeting> requests, List<Meeting> due, boolean more) {

    static HostToDo of(List<Meeting> coming, Page<Meeting> due) {
        return new HostToDo(coming.stream().filter(Meeting::asksAnswer).toList(), due.items(), due.next() != null);
    }

    public boolean isEmpty() {
        return requests.isEmpty() && due.isEmpty();
    }
}
