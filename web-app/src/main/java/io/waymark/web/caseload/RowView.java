package io.waymark.web.caseload;

import io.waymark.web.page.State;
import io.waymark.web.trail.MiniView;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A student on the list, in finished words. */
public record RowView(
        UUID id,
        String name,
        String number,
        String cohorts,
        List<Why> why,
        @Nullable MiniView mini,
        String where,
        String lastContact,
        @Nullable String lastAttempt,
        String forecast,
        @Nullable String nextMeeting) {

    /** The reasons after the first. */
    public List<Why> more() {
        return why.stream().skip(1).toList();
    }

    /** Why the student needs attention. */
    public record Why(
            State state,
            String icon,
            String reason,
            @Nullable String detail) {}
}
