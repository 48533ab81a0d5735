package io.waymark.advising.roadmap;

import io.waymark.core.progress.RoadmapEvaluator;
import io.waymark.core.roadmap.Roadmap;
import io.waymark.core.roadmap.reading.RoadmapReader;

/** A published roadmap, read and ready to judge progress by. */
public record PreparedRoadmap(Roadmap roadmap, RoadmapEvaluator evaluator) {

    static PreparedRoadmap read(String yaml) {
        var roadmap = RoadmapReader.read(yaml);
        return new PreparedRoadmap(roadmap, RoadmapEvaluator.of(roadmap, OpenKinds.ALL));
    }

    public Edition edition() {
        return new Edition(roadmap.key(), roadmap.version());
    }
}
