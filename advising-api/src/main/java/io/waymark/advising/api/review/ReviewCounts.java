package io.waymark.advising.api.review;

import io.waymark.core.roadmap.EvidenceKind;
import java.util.List;

/**
 * How much waits in a queue. Each kind, step and age is counted as the list has it together with the other choices made.
 *
 * @param overdue how much of it should have been answered by today
 * @param listed how much the choices leave
 */
public record ReviewCounts(
        int waiting, int overdue, int listed, List<OfKind> kinds, List<OfStep> steps, List<OfAge> ages) {

    /** How much of one kind. */
    public record OfKind(EvidenceKind kind, int waiting) {}

    /** How much for one step, by its key. */
    public record OfStep(String step, int waiting) {}

    /** How much has waited so long or longer. */
    public record OfAge(ReviewAge age, int waiting) {}
}
