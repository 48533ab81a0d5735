package io.waymark.advising.evidence;

import io.waymark.advising.api.review.ReviewAge;
import io.waymark.advising.api.review.ReviewOrder;
import io.waymark.core.roadmap.EvidenceKind;
import io.waymark.core.roadmap.VerifierRole;
import org.jspecify.annotations.Nullable;

/**
 * Which part of which queue, and in which order.
 *
 * @param kind of evidence; any if left out
 * @param step the step's key; any if left out
 * @param age how long it has waited at least; any if left out
 */
record WaitingFilter(
        VerifierRole capacity,
        @Nullable EvidenceKind kind,
        @Nullable String step,
        @Nullable ReviewAge age,
        ReviewOrder order) {

    static WaitingFilter all(VerifierRole capacity) {
        return new WaitingFilter(capacity, null, null, null, ReviewOrder.OLDEST);
    }

    /** As a condition on the verification v and the evidence e. */
    String condition() {
        var named = capacity == VerifierRole.MENTOR || capacity == VerifierRole.PEER;
        return (named ? " and v.person_id = :verifier" : "")
                + (kind == null ? "" : " and e.kind = :kind")
                + (step == null ? "" : " and split_part(e.requirement, '/', 1) = :step")
                + (age == null ? "" : " and " + hasWaited("v.asked_at", age));
    }

    static String hasWaited(String since, ReviewAge age) {
        return "%s <= cast(:now as timestamptz) - interval '%d hours'"
                .formatted(since, age.least().toHours());
    }

    String direction() {
        return order == ReviewOrder.OLDEST ? "asc" : "desc";
    }

    /** Between two places of which the first comes later. */
    String comesAfter() {
        return order == ReviewOrder.OLDEST ? ">" : "<";
    }

    String comesBefore() {
        return order == ReviewOrder.OLDEST ? "<" : ">";
    }
}
