package io.waymark.web.advisor.students;

import io.waymark.advising.api.timeline.TimelineKind;
import io.waymark.web.ui.form.Typed;
import io.waymark.web.ui.page.Link;
import org.jspecify.annotations.Nullable;

/** Which stretch of a timeline to show, as the address says it; what it says wrongly is left out. */
record TimelineFilter(@Nullable String kind, @Nullable String after) {

    static final TimelineFilter ALL = new TimelineFilter(null, null);

    @Nullable
    TimelineKind kindOrAll() {
        return Typed.code(TimelineKind.class, kind).orElse(null);
    }

    /** The latest of what is chosen. */
    Link on(String page) {
        return Link.to(page).with("kind", kindOrAll());
    }
}
