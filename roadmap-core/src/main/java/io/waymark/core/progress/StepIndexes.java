package io.waymark.core.progress;

import io.waymark.core.roadmap.Roadmap;
import io.waymark.core.roadmap.StepKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The number of each step of a roadmap, parents before children. */
record StepIndexes(Map<StepKey, Integer> byKey) {

    static StepIndexes of(Roadmap roadmap) {
        Map<StepKey, Integer> indexes = new HashMap<>();
        roadmap.steps().forEach(step -> {
            if (indexes.putIfAbsent(step.key(), indexes.size()) != null) {
                throw new IllegalArgumentException("Two steps are called " + step.key());
            }
        });
        return new StepIndexes(indexes);
    }

    List<Integer> resolve(List<StepKey> steps) {
        return steps.stream().distinct().map(this::resolve).toList();
    }

    int resolve(StepKey step) {
        var index = byKey.get(step);
        if (index == null) {
            throw new IllegalArgumentException("There is no step " + step);
        }
        return index;
    }
}
