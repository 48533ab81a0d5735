package io.waymark.web.student.mentors;

import io.waymark.mentor.api.Recommendation;
import io.waymark.mentor.api.RecommendationClient;
import io.waymark.web.services.PagePart;
import io.waymark.web.services.PageParts;
import io.waymark.web.student.roadmap.RoadmapSteps.OwnSteps;
import java.util.List;
import org.springframework.stereotype.Component;

/** Asks which mentors are recommended to a student, given where on the roadmap they are. */
@Component
class RecommendedMentors {

    private final RecommendationClient mentors;
    private final PageParts parts;

    RecommendedMentors(RecommendationClient mentors, PageParts parts) {
        this.mentors = mentors;
        this.parts = parts;
    }

    /**
     * Asked as soon as the roadmap is there, while the rest of the page is loading: only the advising service knows the steps
     * somebody works on, and the mentor service asks nobody.
     */
    PagePart<List<Recommendation>> load(PagePart<OwnSteps> roadmap, int limit) {
        var language = Languages.viewers();
        return parts.load(() -> {
            var known = roadmap.get();
            return mentors.recommended(known.inHand(), known.roadmap(), null, language, limit);
        });
    }
}
