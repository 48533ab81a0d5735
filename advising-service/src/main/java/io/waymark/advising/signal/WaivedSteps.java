package io.waymark.advising.signal;

import io.waymark.advising.roadmap.Edition;
import io.waymark.advising.roadmap.Roadmaps;
import io.waymark.core.roadmap.RoadmapKey;
import io.waymark.core.roadmap.Step;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Knows what is waived together with a step: all below it. */
@Component
class WaivedSteps {

    private final Roadmaps roadmaps;

    WaivedSteps(Roadmaps roadmaps) {
        this.roadmaps = roadmaps;
    }

    Set<String> andBelow(Set<String> waived, String roadmap, int version) {
        return roadmaps.load(new Edition(RoadmapKey.of(roadmap), version))
                .roadmap()
                .steps()
                .filter(it -> waived.contains(it.key().value()))
                .flatMap(Step::andBelow)
                .map(it -> it.key().value())
                .collect(Collectors.toUnmodifiableSet());
    }
}
