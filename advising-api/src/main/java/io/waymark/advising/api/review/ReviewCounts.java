package io.waymark.advising.api.review;

import io.waymark.core.roadmap.EvidenceKind;
import java.util.List;

/**
 * How much waits in a queue.
 *
 * @param overdue how much of it should have been answered by today
 */
public record ReviewCounts(int waiting, int overdue, List<OfKind> kinds, List<OfStep> steps) {

    /** How much of one kind. */
    public record OfKind(EvidenceKind kind, int waiting) {}

    /** How much for one step, by its key. */
    public record OfStep(String step, int waiting) {}
}
