package io.waymark.core.progress;

import java.util.ArrayList;
import java.util.List;

/** Where every stage stands, and the roadmap as a whole. */
final class StageStandings {

    private final CompiledRoadmap roadmap;
    private final Standings standings;
    private final List<Standing> stages = new ArrayList<>();

    StageStandings(CompiledRoadmap roadmap, Standings standings) {
        this.roadmap = roadmap;
        this.standings = standings;
        for (int stage = 0; stage < roadmap.stages().size(); stage++) {
            stages.add(standing(stage));
        }
    }

    private Standing standing(int stage) {
        var counted = roadmap.counted(stage);
        var parts = standings.all(counted);
        if (roadmap.needed(stage) > 0) {
            return CombinedStanding.atLeast(roadmap.needed(stage), parts);
        }
        var weights = counted.stream()
                .mapToInt(it -> roadmap.nodes().get(it).step().weight())
                .toArray();
        var steps = roadmap.stages().get(stage);
        return CombinedStanding.all(parts, weights).orStarted(standings.anyStarted(steps));
    }

    Standing of(int stage) {
        return stages.get(stage);
    }

    boolean areComplete() {
        return stages.stream().allMatch(Standing::complete);
    }

    /** How much of the roadmap is complete, each stage by its weight. */
    int percent(int[] weights) {
        return CombinedStanding.all(stages, weights).percent();
    }
}
