package io.waymark.core.progress;

import io.waymark.core.roadmap.EvidenceKind;
import io.waymark.core.roadmap.EvidenceRequirement;
import java.util.Set;

/**
 * Which requirement of a step to work on.
 *
 * @param taken the kinds of evidence that can be brought today
 */
record MissingEvidence(EvidenceTotals totals, Set<EvidenceKind> taken) {

    /** One that was returned, or else of those that are taken the one that has come farthest. */
    int first(Node node, boolean returned) {
        var best = -1;
        for (int i = 0; i < node.requirements().size(); i++) {
            var index = node.firstRequirement() + i;
            var standing = totals.standing(index);
            var fits =
                    !node.requirements().get(i).optional() && !standing.submitted() && standing.returned() == returned;
            if (fits && (best < 0 || isBetter(node, index, best))) {
                best = index;
            }
        }
        return best;
    }

    private boolean isBetter(Node node, int index, int other) {
        var isTaken = isTaken(requirement(node, index));
        return isTaken == isTaken(requirement(node, other))
                ? totals.standing(index).nearness() > totals.standing(other).nearness()
                : isTaken;
    }

    private static EvidenceRequirement requirement(Node node, int index) {
        return node.requirements().get(index - node.firstRequirement());
    }

    boolean isTaken(EvidenceRequirement requirement) {
        return taken.contains(requirement.kind());
    }
}
