package io.waymark.web.reviewer.queue;

import io.waymark.advising.api.comment.SavedCommentApi;
import io.waymark.advising.api.comment.SavedCommentView;
import io.waymark.advising.api.evidence.EvidenceStatus;
import io.waymark.advising.api.evidence.EvidenceView;
import io.waymark.advising.api.evidence.VerificationState;
import io.waymark.advising.api.evidence.VerificationView;
import io.waymark.advising.api.review.ReviewApi;
import io.waymark.advising.api.review.ReviewView;
import io.waymark.web.services.PageParts;
import io.waymark.web.ui.evidence.Submitted;
import io.waymark.web.ui.page.State;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page of one piece together; the services are asked side by side. */
@Component
class ReviewPages {

    private static final int AROUND = 6;

    /** Others stand in for these. */
    private static final Set<VerificationState> OVER = EnumSet.of(VerificationState.REPLACED, VerificationState.CLOSED);

    private final ReviewApi reviews;
    private final SavedCommentApi comments;
    private final Rails rails;
    private final PageParts parts;

    ReviewPages(ReviewApi reviews, SavedCommentApi comments, Rails rails, PageParts parts) {
        this.reviews = reviews;
        this.comments = comments;
        this.rails = rails;
        this.parts = parts;
    }

    ReviewPage load(ReviewQueue queue, UUID id, QueueFilter filter) {
        var review = parts.load(() -> reviews.show(
                id,
                queue.capacity(),
                filter.kindOrAny(),
                filter.stepOrAny(),
                filter.ageOrAny(),
                filter.orderOrOldest(),
                AROUND));
        var saved = parts.load(comments::list);
        return page(queue, filter, review.get(), saved.orNull());
    }

    /** Where the next piece is decided; the list, if none waits or nobody knows. */
    String next(ReviewQueue queue, UUID id, QueueFilter filter) {
        var place = parts.load(() -> reviews.place(
                        id,
                        queue.capacity(),
                        filter.kindOrAny(),
                        filter.stepOrAny(),
                        filter.ageOrAny(),
                        filter.orderOrOldest()))
                .orNull();
        var next = place == null ? null : at(queue, filter, place.next());
        return next == null ? filter.on(queue.path()).toString() : next;
    }

    private ReviewPage page(
            ReviewQueue queue, QueueFilter filter, ReviewView review, @Nullable List<SavedCommentView> saved) {
        var evidence = review.evidence();
        var path = queue.path() + "/" + evidence.id();
        return new ReviewPage(
                queue,
                path,
                filter.on(path).toString(),
                review,
                state(evidence.status()),
                submitted(queue, review, evidence),
                rails.around(queue, filter, review),
                at(queue, filter, review.place().previous()),
                at(queue, filter, review.place().next()),
                standing(evidence.verifications()),
                review.earlier().stream()
                        .map(it -> new Earlier(it, state(it.status()), submitted(queue, review, it)))
                        .toList(),
                saved);
    }

    private static Submitted submitted(ReviewQueue queue, ReviewView review, EvidenceView evidence) {
        return Submitted.of(
                evidence.shown(), review.question().asked(), "%s/%s/document".formatted(queue.path(), evidence.id()));
    }

    private static List<VerificationView> standing(List<VerificationView> verifications) {
        return verifications.stream().filter(it -> !OVER.contains(it.state())).toList();
    }

    private static @Nullable String at(ReviewQueue queue, QueueFilter filter, @Nullable UUID submitted) {
        return submitted == null
                ? null
                : filter.on(queue.path() + "/" + submitted).toString();
    }

    private static State state(EvidenceStatus status) {
        return switch (status) {
            case SUBMITTED -> State.SUBMITTED;
            case VERIFIED -> State.VERIFIED;
            case RETURNED -> State.RETURNED;
            case WITHDRAWN -> State.WAIVED;
        };
    }
}
