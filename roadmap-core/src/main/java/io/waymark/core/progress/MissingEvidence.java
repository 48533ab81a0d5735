package io.waymark.core.progress;

/** Which requirement of a step to work on. */
record MissingEvidence(EvidenceTotals totals) {

    /** One that was returned, or else the one that has come farthest. */
    int first(Node node, boolean returned) {
        var best = -1;
        for (int i = 0; i < node.requirements().size(); i++) {
            var index = node.firstRequirement() + i;
            var standing = totals.standing(index);
            var fits =
                    !node.requirements().get(i).optional() && !standing.submitted() && standing.returned() == returned;
            if (fits && (best < 0 || standing.nearness() > totals.standing(best).nearness())) {
                best = index;
            }
        }
        return best;
    }
}
