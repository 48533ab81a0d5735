package io.waymark.web.host.calendar;

import io.waymark.core.time.HoursView;
import io.waymark.web.ui.calendar.CalendarContent;
import io.waymark.web.ui.calendar.CalendarEntry;
import io.waymark.web.ui.time.When;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a host's entries beside the time in which they are available. */
@Component
class HostContents {

    private final HostBands bands;
    private final CollegeZone college;
    private final When when;
    private final Clock clock;

    HostContents(HostBands bands, CollegeZone college, When when, Clock clock) {
        this.bands = bands;
        this.college = college;
        this.when = when;
        this.clock = clock;
    }

    /** @param own the host's hours, as far as they are known */
    CalendarContent of(List<CalendarEntry> entries, @Nullable HoursView own, ClosedTime closed, ShownTime shown) {
        var time = own == null ? null : new HostTime(own.hours(), closed);
        return new CalendarContent(
                entries,
                time == null ? List.of() : time.available(shown),
                time == null ? List.of() : time.buffers(entries, clock.instant()),
                bands.of(own, closed),
                college.otherThan(when.zone()));
    }
}
