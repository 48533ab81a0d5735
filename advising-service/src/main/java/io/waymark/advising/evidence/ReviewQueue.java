package io.waymark.advising.evidence;

import io.waymark.advising.api.review.ReviewCounts;
import io.waymark.advising.api.review.ReviewRow;
import io.waymark.advising.api.review.WaitingReviews;
import io.waymark.advising.evidence.WaitingVerifications.QueuePlace;
import io.waymark.advising.institution.Institutions;
import io.waymark.core.identity.PersonId;
import io.waymark.core.paging.Page;
import io.waymark.kit.tenancy.CurrentCaller;
import java.util.List;
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

    ReviewCounts counts(WaitingFilter filter) {
        capacities.require(filter.capacity());
        return QueueCounting.of(waiting.groups(me(), filter.capacity(), institutions.today()), filter);
    }

    /** In every capacity that the caller has. */
    List<WaitingReviews> waiting() {
        return counts.of(me(), capacities.held());
    }

    private PersonId me() {
        return caller.get().person();
    }
}
