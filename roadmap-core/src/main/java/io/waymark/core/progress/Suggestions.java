package io.waymark.core.progress;

import java.util.ArrayList;
import java.util.List;

/**
 * What to do next. What was returned comes first; then what is at least half done is finished; then comes what the
 * recommended order has next, by stage, and inside a stage what unlocks most. What is to be done earlier or later than now
 * cannot be done next.
 */
final class Suggestions {

    private static final int MOST = 5;

    private final CompiledRoadmap roadmap;
    private final Standings standings;
    private final Seasons seasons;
    private final Ranking ranking;
    private final List<Candidate> candidates = new ArrayList<>();

    Suggestions(
            CompiledRoadmap roadmap,
            Standings standings,
            StageStandings stages,
            EvidenceTotals totals,
            Seasons seasons) {
        this.roadmap = roadmap;
        this.seasons = seasons;
        this.standings = standings;
        ranking = new Ranking(roadmap, standings, totals, new MissingEvidence(totals));
        for (int stage = 0; stage < roadmap.stages().size(); stage++) {
            var needed = !stages.of(stage).submitted();
            var counted = roadmap.counted(stage);
            for (var step : roadmap.stages().get(stage)) {
                look(roadmap.nodes().get(step), needed && counted.contains(step));
            }
        }
    }

    List<NextStep> best() {
        return candidates.stream()
                .sorted(Candidate.BEST_FIRST)
                .limit(MOST)
                .map(Candidate::suggestion)
                .toList();
    }

    /** Whether something in a stage can be done now. */
    boolean reach(int stage) {
        return candidates.stream().anyMatch(it -> it.node().stage() == stage);
    }

    private void look(Node node, boolean needed) {
        if (standings.of(node.index()).submitted()) {
            return;
        }
        var open = needed && !standings.isLocked(node) && seasons.isNow(node);
        if (!node.requirements().isEmpty()) {
            ranking.candidate(node, open).ifPresent(candidates::add);
        }
        if (!node.ignoresChildren()) {
            var counted = standings.children(node).submitted() ? List.<Integer>of() : roadmap.counted(node);
            node.children().forEach(child -> look(roadmap.nodes().get(child), open && counted.contains(child)));
        }
    }
}
