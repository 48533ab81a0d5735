package io.waymark.advising.api.overview;

import io.waymark.advising.api.person.PersonBrief;
import io.waymark.core.roadmap.VerifierRole;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Evidence that waits for a decision.
 *
 * @param overdue how many wait longer than until the day an answer was expected
 * @param reviewers the ten with most that is overdue; empty in a cohort
 */
public record WaitingEvidence(
        @Nullable Integer waiting,
        @Nullable Integer overdue,
        @Nullable Double medianDays,
        List<ReviewerWait> reviewers) {

    /**
     * What waits for a reviewer.
     *
     * @param advisor who, if it waits for an advisor
     */
    public record ReviewerWait(
            VerifierRole capacity, @Nullable PersonBrief advisor, int waiting, int overdue, Instant oldest) {}
}
