package io.waymark.web.host.calendar;

import io.waymark.core.paging.Page;
import io.waymark.web.ui.meeting.Audience;
import io.waymark.web.ui.meeting.Meeting;
import io.waymark.web.ui.page.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The list of meetings without attendance, as it is drawn.
 *
 * @param more where it goes on
 */
record DuePage(Audience as, List<Meeting> due, @Nullable String more) {

    static DuePage of(Audience as, Page<Meeting> due) {
        return new DuePage(
                as,
                due.items(),
                due.next() == null
                        ? null
                        : Link.to(as.home() + "/due").with("after", due.next()).toString());
    }
}
