package io.waymark.advising.evidence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import io.waymark.advising.api.review.ReviewCounts;
import io.waymark.advising.api.review.ReviewRow;
import io.waymark.advising.api.review.WaitingReviews;
import io.waymark.advising.evidence.WaitingRows.Group;
import io.waymark.advising.evidence.WaitingVerifications.QueuePlace;
import io.waymark.advising.institution.Institutions;
import io.waymark.core.identity.PersonId;
import io.waymark.core.paging.Page;
import io.waymark.core.roadmap.VerifierRole;
import io.waymark.kit.tenancy.CurrentCaller;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits for a reviewer line by line, and how much it is. */
@Service
@Transactional
class ReviewQueue {

    private final WaitingRows waiting;
    private final ReviewRows rows;
    private final WaitingCounts counts;
    private final Capacities capacities;
    private final Institutions institutions;
    private final CurrentCaller caller;

    ReviewQueue(
            WaitingRows waiting,
            ReviewRows rows,
            WaitingCounts counts,
            Capacities capacities,
            Institutions institutions,
            CurrentCaller caller) {
        this.waiting = waiting;
        this.rows = rows;
        this.counts = counts;
        this.capacities = capacities;
        this.institutions = institutions;
        this.caller = caller;
    }

    Page<ReviewRow> list(WaitingFilter filter, @Nullable String after, int limit) {
        capacities.require(filter.capacity());
        var found = waiting.list(me(), filter, QueuePlace.read(after), limit + 1);
        var page = Page.of(found, limit, it -> it.place().cursor());
        return new Page<>(rows.show(page.items(), filter.capacity()), page.next());
    }

    ReviewCounts counts(VerifierRole capacity) {
        capacities.require(capacity);
        var groups = waiting.groups(me(), capacity, institutions.today());
        return new ReviewCounts(
                groups.stream().mapToInt(Group::waiting).sum(),
                groups.stream().mapToInt(Group::overdue).sum(),
                by(groups, Group::kind)
                        .map(it -> new ReviewCounts.OfKind(it.getKey(), it.getValue()))
                        .toList(),
                by(groups, Group::step)
                        .map(it -> new ReviewCounts.OfStep(it.getKey(), it.getValue()))
                        .toList());
    }

    /** In every capacity that the caller has. */
    List<WaitingReviews> waiting() {
        return counts.of(me(), capacities.held());
    }

    /** What most waits for first. */
    private static <K extends Comparable<? super K>> Stream<Map.Entry<K, Integer>> by(
            List<Group> groups, Function<Group, K> key) {
        return groups.stream().collect(groupingBy(key, summingInt(Group::waiting))).entrySet().stream()
                .sorted(Map.Entry.<K, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()));
    }

    private PersonId me() {
        return caller.get().person();
    }
}
