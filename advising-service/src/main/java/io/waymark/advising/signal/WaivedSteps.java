package io.waymark.advising.signal;

import io.waymark.advising.roadmap.Edition;
import io.waymark.advising.roadmap.Roadmaps;
import io.waymark.core.roadmap.Step;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Knows what is waived together with a step: all below it. */
@Component
class WaivedSteps {

    private final Roadmaps roadmaps;

    WaivedSteps(Roadmaps roadmaps) {
        this.roadmaps = roadmaps;
    }

    Stream<String> andBelow(Set<String> waived, Edition edition) {
        return roadmaps.load(edition)
                .roadmap()
                .steps()
                .filter(it -> waived.contains(it.key().value()))
                .flatMap(Step::andBelow)
                .map(it -> it.key().value());
    }
}
