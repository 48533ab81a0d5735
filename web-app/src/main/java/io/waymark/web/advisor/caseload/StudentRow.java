package io.waymark.web.advisor.caseload;

import io.waymark.web.ui.reason.ReasonView;
import io.waymark.web.ui.trail.MiniTrail;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A student on the list, in finished words. */
record StudentRow(
        UUID id,
        String name,
        String number,
        String cohorts,
        List<ReasonView> why,
        @Nullable MiniTrail mini,
        String where,
        @Nullable String percent,
        @Nullable String second,
        String lastContact,
        @Nullable String lastAttempt,
        String forecast,
        @Nullable String nextMeeting) {

    /** The reasons after the first. */
    public List<ReasonView> more() {
        return why.stream().skip(1).toList();
    }
}
