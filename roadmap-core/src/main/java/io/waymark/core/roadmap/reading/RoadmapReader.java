package io.waymark.core.roadmap.reading;

import io.waymark.core.roadmap.Roadmap;
import java.io.InputStream;

/** Reads roadmaps from YAML: a sound one, or an {@link InvalidRoadmapException} with every error and its place. */
public final class RoadmapReader {

    private RoadmapReader() {}

    /** Reads UTF-8; the stream is left open. */
    public static Roadmap read(InputStream yaml) {
        return read(YamlText.decode(yaml));
    }

    public static Roadmap read(String yaml) {
        var errors = new DefinitionErrors();
        var roadmap = Mapping.read(YamlText.compose(yaml), "", errors, RoadmapBinder::roadmap);
        new KeyCheck(errors).check(roadmap);
        new ReferenceCheck(roadmap, errors).check();
        new WaitingCheck(roadmap, errors).check();
        new TranslationCheck(roadmap, errors).check();
        new GuideCheck(roadmap, errors).check();
        errors.throwIfAny();
        return roadmap;
    }
}
