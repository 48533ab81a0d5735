package io.waymark.advising.timeline;

import io.waymark.advising.api.timeline.TimelineKind;
import io.waymark.advising.api.timeline.TimelinePage;
import io.waymark.advising.person.StudentAccess;
import io.waymark.core.identity.PersonId;
import io.waymark.core.paging.Cursor;
import io.waymark.core.paging.Page;
import io.waymark.kit.tenancy.CurrentCaller;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class TimelineService {

    private final TimelineQuery timelines;
    private final StudentAccess access;
    private final CurrentCaller caller;
    private final Clock clock;

    TimelineService(TimelineQuery timelines, StudentAccess access, CurrentCaller caller, Clock clock) {
        this.timelines = timelines;
        this.access = access;
        this.caller = caller;
        this.clock = clock;
    }

    TimelinePage list(PersonId student, @Nullable TimelineKind kind, @Nullable String after, int limit) {
        access.requireAdvisor(student, "timeline");
        var viewpoint = new TimelineReader(student, caller.get().person(), clock.instant());
        var found = timelines.read(viewpoint, kind, TimelinePlace.read(Cursor.read(after, 3)), limit + 1);
        var page = Page.of(found, limit, it -> it.place().cursor()).map(PlacedEntry::entry);
        return new TimelinePage(page.items(), page.next(), timelines.count(viewpoint));
    }
}
