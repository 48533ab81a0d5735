package io.waymark.core.progress;

import io.waymark.core.roadmap.Completion;
import io.waymark.core.roadmap.EvidenceRequirement;
import io.waymark.core.roadmap.Step;
import java.util.List;
import java.util.stream.Stream;

/**
 * A step with its place in the compiled roadmap; other steps are given by their index.
 *
 * @param parent the step it belongs to, or -1
 * @param countedFrom the step that starts the clock of its span, or -1
 * @param barriers its own prerequisites and those of all steps above it
 * @param dependents the steps that name it as their prerequisite
 * @param firstRequirement the index of its first requirement among those of the whole roadmap
 */
record Node(
        int index,
        Step step,
        int stage,
        int parent,
        List<Integer> children,
        List<Integer> prerequisites,
        List<Integer> recommendedAfter,
        int countedFrom,
        List<Integer> barriers,
        List<Integer> dependents,
        int firstRequirement) {

    /** What comes before it, by rule or by the recommended order. */
    List<Integer> before() {
        return Stream.concat(prerequisites.stream(), recommendedAfter.stream()).toList();
    }

    List<EvidenceRequirement> requirements() {
        return step.evidence().requirements();
    }

    /** Whether the children count at all, and if so how many of them are needed beyond "all": 0 means all. */
    int childrenNeeded() {
        return needed(step.completion());
    }

    boolean ignoresChildren() {
        return children.isEmpty() || step.completion() instanceof Completion.Own;
    }

    static int needed(Completion completion) {
        if (completion instanceof Completion.AtLeast atLeast) {
            return atLeast.n();
        }
        return completion instanceof Completion.Any ? 1 : 0;
    }
}
