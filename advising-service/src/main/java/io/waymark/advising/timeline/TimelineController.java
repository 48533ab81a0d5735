package io.waymark.advising.timeline;

import io.waymark.advising.api.timeline.TimelineApi;
import io.waymark.advising.api.timeline.TimelineKind;
import io.waymark.advising.api.timeline.TimelinePage;
import io.waymark.core.identity.PersonId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

@RestController
class TimelineController implements TimelineApi {

    private final TimelineService timelines;

    TimelineController(TimelineService timelines) {
        this.timelines = timelines;
    }

    @Override
    @PreAuthorize("hasRole('ADVISOR')")
    public TimelinePage list(UUID student, @Nullable TimelineKind kind, @Nullable String after, int limit) {
        return timelines.list(new PersonId(student), kind, after, limit);
    }
}
