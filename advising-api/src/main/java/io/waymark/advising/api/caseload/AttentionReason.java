package io.waymark.advising.api.caseload;

import io.waymark.advising.api.signal.SignalKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a student needs attention.
 *
 * @param severity what the college gives this kind of reason, from 0 to 100
 * @param since when it began
 * @param days how long ago that is, or for {@code BEHIND_FORECAST} how far behind
 * @param about the key of the step or requirement concerned, if there is one
 * @param roadmaps the titles of those concerned, if the student walks two
 * @param accreditation for {@code ACCREDITATION_ENDS}, while it does not last
 * @param due from how many days on the college's setting makes it a reason
 */
public record AttentionReason(
        SignalKind kind,
        int severity,
        LocalDate since,
        int days,
        @Nullable String about,
        List<String> roadmaps,
        @Nullable EndingAccreditation accreditation,
        int due) {

    public AttentionReason {
        roadmaps = List.copyOf(roadmaps);
    }

    /** One that counts at once, is about no accreditation, and of a student who walks one roadmap. */
    public AttentionReason(SignalKind kind, int severity, LocalDate since, int days, @Nullable String about) {
        this(kind, severity, since, days, about, List.of(), null, 0);
    }

    public AttentionReason with(EndingAccreditation ending) {
        return new AttentionReason(kind, severity, since, days, about, roadmaps, ending, due);
    }

    public AttentionReason on(List<String> concerned) {
        return new AttentionReason(kind, severity, since, days, about, concerned, accreditation, due);
    }
}
