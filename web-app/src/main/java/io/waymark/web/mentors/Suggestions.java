package io.waymark.web.mentors;

import io.waymark.mentor.api.Recommendation;
import io.waymark.mentor.api.RecommendationClient;
import io.waymark.web.road.Steps.Known;
import io.waymark.web.services.Panel;
import io.waymark.web.services.Panels;
import java.util.List;
import org.springframework.stereotype.Component;

/** Asks who may suit a student, given where on the road they are. */
@Component
class Suggestions {

    private final RecommendationClient mentors;
    private final Panels panels;

    Suggestions(RecommendationClient mentors, Panels panels) {
        this.mentors = mentors;
        this.panels = panels;
    }

    Panel<List<Recommendation>> load(Known road, int limit) {
        var roadmap = road.journey().map(journey -> journey.roadmap().key()).orElse(null);
        var language = Languages.viewers();
        return panels.load(() -> mentors.recommended(road.inHand(), roadmap, null, language, limit));
    }
}
