package io.waymark.core.progress;

import io.waymark.core.roadmap.StepKey;
import java.util.List;

/** From standings by index to progress by name. */
record ProgressMapper(CompiledRoadmap roadmap, EvidenceTotals totals, Standings standings) {

    StageProgress stage(int stage, Standing standing) {
        var counted = roadmap.counted(stage);
        var needed = roadmap.needed(stage);
        var total = needed > 0 ? needed : counted.size();
        var done = 0;
        for (var step : counted) {
            done += standings.isComplete(step) ? 1 : 0;
        }
        return new StageProgress(
                roadmap.stage(stage),
                standing.state(),
                Math.min(done, total),
                total,
                standing.percent(),
                steps(roadmap.stages().get(stage)),
                standing.completedOn());
    }

    private List<StepProgress> steps(List<Integer> steps) {
        var progress = new StepProgress[steps.size()];
        for (int i = 0; i < progress.length; i++) {
            progress[i] = step(roadmap.nodes().get(steps.get(i)));
        }
        return List.of(progress);
    }

    private StepProgress step(Node node) {
        var standing = standings.of(node.index());
        return new StepProgress(
                node.step(),
                standings.state(node.index()),
                waitingFor(node),
                standing.percent(),
                totals.progress(node),
                steps(node.children()),
                standing.completedOn());
    }

    private List<StepKey> waitingFor(Node node) {
        if (!standings.isLocked(node)) {
            return List.of();
        }
        return node.barriers().stream()
                .filter(barrier -> !standings.isComplete(barrier))
                .map(barrier -> roadmap.nodes().get(barrier).step().key())
                .distinct()
                .toList();
    }
}
