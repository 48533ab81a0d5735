package io.waymark.core.roadmap;

import java.util.List;

/**
 * What comes before a step.
 *
 * @param prerequisites must be complete first; they hold for the step's substeps too
 * @param recommendedAfter an order hint only
 * @param exceptions when a prerequisite may be passed over
 */
public record Gate(
        List<StepKey> prerequisites, List<StepKey> recommendedAfter, List<PrerequisiteException> exceptions) {

    public static final Gate OPEN = new Gate(List.of(), List.of(), List.of());

    public Gate {
        prerequisites = List.copyOf(prerequisites);
        recommendedAfter = List.copyOf(recommendedAfter);
        exceptions = List.copyOf(exceptions);
    }
}
