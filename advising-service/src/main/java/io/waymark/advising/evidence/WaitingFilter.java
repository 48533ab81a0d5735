package io.waymark.advising.evidence;

import io.waymark.core.roadmap.EvidenceKind;
import io.waymark.core.roadmap.VerifierRole;
import org.jspecify.annotations.Nullable;

/**
 * Which part of which queue.
 *
 * @param kind of evidence; any if left out
 * @param step the step's key; any if left out
 */
record WaitingFilter(
        VerifierRole capacity,
        @Nullable EvidenceKind kind,
        @Nullable String step) {

    static WaitingFilter all(VerifierRole capacity) {
        return new WaitingFilter(capacity, null, null);
    }

    /** As a condition on the verification v and the evidence e. */
    String condition() {
        var named = capacity == VerifierRole.MENTOR || capacity == VerifierRole.PEER;
        return (named ? " and v.person_id = :verifier" : "")
                + (kind == null ? "" : " and e.kind = :kind")
                + (step == null ? "" : " and split_part(e.requirement, '/', 1) = :step");
    }
}
