package io.waymark.core.progress;

import io.waymark.core.progress.NextStep.Reason;
import java.util.Comparator;

/**
 * A step that may be suggested.
 *
 * @param nearness how far it has come, where that decides
 * @param early whether something recommended before it is still open
 * @param unlocks how many steps wait for it, or for the substep that most wait for
 */
record Candidate(Node node, Rank rank, double nearness, boolean early, int unlocks, Reason reason) {

    static final Comparator<Candidate> BEST_FIRST = Comparator.comparing(Candidate::rank)
            .thenComparing(Comparator.comparingDouble(Candidate::nearness).reversed())
            .thenComparing(Candidate::early)
            .thenComparingInt(candidate -> candidate.node.stage())
            .thenComparing(Comparator.comparingInt(Candidate::unlocks).reversed())
            .thenComparingInt(candidate -> candidate.node.index());

    NextStep suggestion() {
        return new NextStep(node.step().key(), reason);
    }
}
