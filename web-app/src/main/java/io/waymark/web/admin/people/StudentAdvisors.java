package io.waymark.web.admin.people;

import io.waymark.advising.api.advisor.AssignmentView;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who advises a student.
 *
 * @param now null while nobody does
 * @param planned who is to, the first to come first
 * @param past who did, the last first
 */
record StudentAdvisors(@Nullable AssignmentView now, List<AssignmentView> planned, List<AssignmentView> past) {

    /** Sorts them by a moment. */
    static StudentAdvisors of(List<AssignmentView> newestFirst, Instant moment) {
        var begun = newestFirst.stream()
                .filter(each -> !each.startsAt().isAfter(moment))
                .toList();
        var now = begun.stream()
                .filter(each -> each.endsAt() == null || each.endsAt().isAfter(moment))
                .findFirst()
                .orElse(null);
        return new StudentAdvisors(
                now,
                newestFirst.stream()
                        .filter(each -> each.startsAt().isAfter(moment))
                        .toList()
                        .reversed(),
                begun.stream().filter(each -> !each.equals(now)).toList());
    }

    /** Whether there is anything to tell of. */
    public boolean isNobody() {
        return now == null && planned.isEmpty() && past.isEmpty();
    }
}
