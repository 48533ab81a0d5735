package io.waymark.core.progress;

import io.waymark.core.roadmap.StepKey;
import java.util.List;
import java.util.stream.IntStream;

/** Which steps still wait for another one. */
record Followers(CompiledRoadmap roadmap, Standings standings) {

    List<StepKey> of(Node node) {
        return waiting(node)
                .mapToObj(it -> roadmap.nodes().get(it).step().key())
                .toList();
    }

    /** A step ranks with the substep that most wait for, so that it is not suggested after its own parts. */
    int most(Node node) {
        var most = (int) waiting(node).count();
        for (var child : node.children()) {
            most = Math.max(most, most(roadmap.nodes().get(child)));
        }
        return most;
    }

    private IntStream waiting(Node node) {
        return node.dependents().stream()
                .mapToInt(Integer::intValue)
                .filter(it -> !standings.of(it).submitted());
    }
}
