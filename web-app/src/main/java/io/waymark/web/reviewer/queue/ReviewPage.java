package io.waymark.web.reviewer.queue;

import io.waymark.advising.api.comment.SavedCommentView;
import io.waymark.advising.api.evidence.EvidenceView;
import io.waymark.advising.api.evidence.VerificationView;
import io.waymark.advising.api.review.ReviewPlace;
import io.waymark.advising.api.review.ReviewView;
import io.waymark.web.ui.evidence.Submitted;
import io.waymark.web.ui.page.State;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence before its reviewer, with all that is known about it and what waits beside it.
 *
 * @param href where it is decided, and {@code path} what its other addresses begin with
 * @param verifications who was asked, and still stands in for an answer
 * @param comments the reviewer's own; nothing while they do not answer
 */
record ReviewPage(
        ReviewQueue queue,
        String path,
        String href,
        ReviewView review,
        State state,
        Submitted submitted,
        Rail rail,
        @Nullable String previous,
        @Nullable String next,
        List<VerificationView> verifications,
        List<Earlier> earlier,
        @Nullable List<SavedCommentView> comments) {

    public EvidenceView evidence() {
        return review.evidence();
    }

    public ReviewPlace place() {
        return review.place();
    }

    public String student() {
        var student = evidence().student();
        return student.fullName();
    }

    /** How often it came back before. */
    public long returns() {
        return earlier.stream().filter(it -> it.state() == State.RETURNED).count();
    }
}
