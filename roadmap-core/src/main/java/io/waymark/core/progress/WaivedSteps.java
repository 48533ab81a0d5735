package io.waymark.core.progress;

import org.jspecify.annotations.Nullable;

/** Which steps need not be done: those that were waived, with all that is inside them. */
final class WaivedSteps {

    private final @Nullable Standing[] standings;

    WaivedSteps(CompiledRoadmap roadmap, EvidenceTotals totals) {
        standings = new @Nullable Standing[roadmap.nodes().size()];
        for (var node : roadmap.nodes()) {
            var on = totals.waivedOn(node.index());
            if (on != null) {
                standings[node.index()] = Standing.waived(on);
            } else if (node.parent() >= 0) {
                standings[node.index()] = standings[node.parent()];
            }
        }
    }

    @Nullable
    Standing of(int node) {
        return standings[node];
    }
}
