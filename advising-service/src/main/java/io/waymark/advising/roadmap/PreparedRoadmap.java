package io.waymark.advising.roadmap;

import io.waymark.advising.api.institution.UsState;
import io.waymark.core.progress.RoadmapEvaluator;
import io.waymark.core.roadmap.Roadmap;
import io.waymark.core.roadmap.reading.RoadmapReader;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A published roadmap, read and ready to judge progress by. */
public record PreparedRoadmap(Roadmap roadmap, RoadmapEvaluator evaluator) {

    static PreparedRoadmap read(String yaml) {
        var roadmap = RoadmapReader.read(yaml);
        return new PreparedRoadmap(roadmap, RoadmapEvaluator.of(roadmap));
    }

    /** With its texts in this language, if it has them; it is judged in the same way. */
    PreparedRoadmap in(Locale language) {
        var said = roadmap.in(language);
        return said == roadmap ? this : new PreparedRoadmap(said, evaluator);
    }

    /** Whether a step of it is asked for in some states only. */
    boolean dependsOnState() {
        return roadmap.steps().anyMatch(it -> it.before().condition() != null);
    }

    /** As a college in this state has it. */
    PreparedRoadmap in(@Nullable UsState state) {
        var there = roadmap.inState(state == null ? null : state.name());
        return new PreparedRoadmap(there, RoadmapEvaluator.of(there));
    }

    public Edition edition() {
        return new Edition(roadmap.key(), roadmap.version());
    }
}
