package io.waymark.web.reviewer.queue;

import io.waymark.advising.api.review.ReviewAge;
import io.waymark.advising.api.review.ReviewOrder;
import io.waymark.core.roadmap.EvidenceKind;
import io.waymark.web.ui.form.Typed;
import io.waymark.web.ui.page.Link;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a queue somebody works through and in which order, as the address says it.
 *
 * @param kind a kind of evidence; what is none counts as left out
 * @param step the key of a step
 * @param age how long it has waited at least
 */
record QueueFilter(
        @Nullable String kind,
        @Nullable String step,
        @Nullable String age,
        @Nullable String order) {

    @Nullable
    EvidenceKind kindOrAny() {
        return Typed.code(EvidenceKind.class, kind).orElse(null);
    }

    @Nullable
    String stepOrAny() {
        return step == null || step.isBlank() ? null : step;
    }

    @Nullable
    ReviewAge ageOrAny() {
        return Typed.code(ReviewAge.class, age).orElse(null);
    }

    ReviewOrder orderOrOldest() {
        return Typed.code(ReviewOrder.class, order).orElse(ReviewOrder.OLDEST);
    }

    boolean isSet() {
        return kindOrAny() != null || stepOrAny() != null || ageOrAny() != null;
    }

    /** The page, of the same part of the queue. */
    Link on(String path) {
        return Link.to(path)
                .with("kind", kindOrAny())
                .with("step", stepOrAny())
                .with("age", ageOrAny())
                .with("order", orderOrOldest() == ReviewOrder.OLDEST ? null : orderOrOldest());
    }
}
