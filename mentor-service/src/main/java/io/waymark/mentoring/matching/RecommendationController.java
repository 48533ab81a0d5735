package io.waymark.mentoring.matching;

import io.waymark.kit.tenancy.CurrentCaller;
import io.waymark.mentor.api.Recommendation;
import io.waymark.mentor.api.RecommendationClient;
import io.waymark.mentoring.profile.Interest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

@RestController
class RecommendationController implements RecommendationClient {

    private final RecommendationService recommendations;
    private final CurrentCaller caller;

    RecommendationController(RecommendationService recommendations, CurrentCaller caller) {
        this.recommendations = recommendations;
        this.caller = caller;
    }

    @Override
    @PreAuthorize("hasRole('STUDENT')")
    public List<Recommendation> recommended(
            @Nullable List<String> step,
            @Nullable String roadmap,
            @Nullable List<String> credential,
            @Nullable String language,
            int limit) {
        var interest = new Interest(
                caller.get().person(),
                Objects.requireNonNullElse(step, List.of()),
                roadmap == null ? List.of() : List.of(roadmap),
                Objects.requireNonNullElse(credential, List.of()));
        return recommendations.recommend(interest, language, limit);
    }
}
