package io.waymark.core.roadmap.reading;

import io.waymark.core.roadmap.Roadmap;
import io.waymark.core.roadmap.StepKey;
import java.util.HashSet;

/** Every guide is for a step that exists, and for one that has no other. */
record GuideCheck(Roadmap roadmap, DefinitionErrors errors) {

    void check() {
        var steps =
                KnownKeys.of("step", roadmap.steps().toList(), it -> it.key().value(), errors);
        var guided = new HashSet<StepKey>();
        for (int i = 0; i < roadmap.guides().size(); i++) {
            var step = roadmap.guides().get(i).step();
            var path = "guides[%d].step".formatted(i);
            steps.require(path, step);
            if (!guided.add(step)) {
                errors.add(path, "The step \"%s\" has a guide already.".formatted(step));
            }
        }
    }
}
