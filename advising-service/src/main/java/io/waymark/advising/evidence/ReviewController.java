package io.waymark.advising.evidence;

import io.waymark.advising.api.review.ReviewAge;
import io.waymark.advising.api.review.ReviewApi;
import io.waymark.advising.api.review.ReviewCounts;
import io.waymark.advising.api.review.ReviewOrder;
import io.waymark.advising.api.review.ReviewPlace;
import io.waymark.advising.api.review.ReviewRow;
import io.waymark.advising.api.review.ReviewView;
import io.waymark.advising.api.review.WaitingReviews;
import io.waymark.core.paging.Page;
import io.waymark.core.roadmap.EvidenceKind;
import io.waymark.core.roadmap.VerifierRole;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

/** For whoever can be asked to verify; whose queue is whose, {@link Capacities} say. */
@RestController
class ReviewController implements ReviewApi {

    private static final String REVIEWERS = "hasAnyRole('ADVISOR', 'REGISTRAR', 'FACULTY', 'MENTOR', 'STUDENT')";

    private final ReviewQueue queue;
    private final ReviewReader reader;

    ReviewController(ReviewQueue queue, ReviewReader reader) {
        this.queue = queue;
        this.reader = reader;
    }

    @Override
    @PreAuthorize(REVIEWERS)
    public Page<ReviewRow> list(
            VerifierRole capacity,
            @Nullable EvidenceKind kind,
            @Nullable String step,
            @Nullable ReviewAge age,
            ReviewOrder order,
            @Nullable String after,
            int limit) {
        return queue.list(new WaitingFilter(capacity, kind, step, age, order), after, limit);
    }

    @Override
    @PreAuthorize(REVIEWERS)
    public ReviewCounts counts(
            VerifierRole capacity, @Nullable EvidenceKind kind, @Nullable String step, @Nullable ReviewAge age) {
        return queue.counts(new WaitingFilter(capacity, kind, step, age, ReviewOrder.OLDEST));
    }

    @Override
    @PreAuthorize(REVIEWERS)
    public List<WaitingReviews> waiting() {
        return queue.waiting();
    }

    @Override
    @PreAuthorize(REVIEWERS)
    public ReviewView show(
            UUID evidence,
            VerifierRole capacity,
            @Nullable EvidenceKind kind,
            @Nullable String step,
            @Nullable ReviewAge age,
            ReviewOrder order,
            int around) {
        return reader.show(new EvidenceId(evidence), new WaitingFilter(capacity, kind, step, age, order), around);
    }

    @Override
    @PreAuthorize(REVIEWERS)
    public ReviewPlace place(
            UUID evidence,
            VerifierRole capacity,
            @Nullable EvidenceKind kind,
            @Nullable String step,
            @Nullable ReviewAge age,
            ReviewOrder order) {
        return reader.place(new EvidenceId(evidence), new WaitingFilter(capacity, kind, step, age, order));
    }
}
