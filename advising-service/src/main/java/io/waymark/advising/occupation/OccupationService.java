package io.waymark.advising.occupation;

import io.waymark.advising.api.occupation.OccupationView;
import io.waymark.advising.roadmap.PreparedRoadmap;
import io.waymark.advising.roadmap.Roadmaps;
import io.waymark.core.refusal.NotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows occupations by what the college's newest roadmaps say. */
@Service
class OccupationService {

    private final Roadmaps roadmaps;

    OccupationService(Roadmaps roadmaps) {
        this.roadmaps = roadmaps;
    }

    @Transactional(readOnly = true)
    OccupationView show(String key) {
        var published = roadmaps.newest().stream()
                .map(roadmaps::load)
                .map(PreparedRoadmap::roadmap)
                .toList();
        var shown = published.stream()
                .filter(it -> it.key().value().equals(key))
                .findFirst()
                .orElseThrow(OccupationService::unknown);
        return new OccupationPages(shown, published).view();
    }

    static NotFoundException unknown() {
        return new NotFoundException("no-such-roadmap", "There is no such roadmap.");
    }
}
