package io.waymark.advising.roadmap;

import io.waymark.core.progress.RoadmapEvaluator;
import io.waymark.core.roadmap.EvidenceKind;
import io.waymark.core.roadmap.Roadmap;
import io.waymark.core.roadmap.reading.RoadmapReader;
import java.util.Locale;
import java.util.Set;

/** A published roadmap, read and ready to judge progress by. */
public record PreparedRoadmap(Roadmap roadmap, RoadmapEvaluator evaluator) {

    static PreparedRoadmap read(String yaml, Set<EvidenceKind> open) {
        var roadmap = RoadmapReader.read(yaml);
        return new PreparedRoadmap(roadmap, RoadmapEvaluator.of(roadmap, open));
    }

    /** With its texts in this language, if it has them; it is judged in the same way. */
    PreparedRoadmap in(Locale language) {
        var said = roadmap.in(language);
        return said == roadmap ? this : new PreparedRoadmap(said, evaluator);
    }

    public Edition edition() {
        return new Edition(roadmap.key(), roadmap.version());
    }
}
