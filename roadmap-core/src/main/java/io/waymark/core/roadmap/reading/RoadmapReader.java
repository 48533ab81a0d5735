package io.waymark.core.roadmap.reading;

import io.waymark.core.roadmap.Roadmap;
import java.io.InputStream;

/** Reads roadmaps from YAML: a sound one, or an {@link InvalidRoadmapException} with every fault and its place. */
public final class RoadmapReader {

    private RoadmapReader() {}

    /** Reads UTF-8; the stream is left open. */
    public static Roadmap read(InputStream yaml) {
        return read(YamlText.decode(yaml));
    }

    public static Roadmap read(String yaml) {
        var faults = new Faults();
        var roadmap = Mapping.read(YamlText.compose(yaml), "", faults, RoadmapBinder::roadmap);
        new KeyCheck(faults).check(roadmap);
        new ReferenceCheck(roadmap, faults).check();
        new WaitingCheck(roadmap, faults).check();
        faults.throwIfAny();
        return roadmap;
    }
}
