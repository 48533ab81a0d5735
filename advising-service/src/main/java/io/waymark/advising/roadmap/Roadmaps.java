package io.waymark.advising.roadmap;

import java.util.List;
import java.util.Optional;

/** What the rest of advising may ask of published roadmaps. */
public interface Roadmaps {

    /** The newest version of each roadmap, by title. */
    List<Edition> newest();

    /** The newest version of one roadmap. */
    Optional<Edition> newest(String key);

    PreparedRoadmap load(Edition edition);
}
