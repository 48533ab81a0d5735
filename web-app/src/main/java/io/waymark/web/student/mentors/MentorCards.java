package io.waymark.web.student.mentors;

import io.waymark.mentor.api.MentorCard;
import io.waymark.mentor.api.Recommendation;
import io.waymark.mentor.api.Recommendation.Reason;
import io.waymark.web.student.roadmap.RoadmapSteps.OwnSteps;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.page.Avatar;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says in words what the mentor service knows about mentors and why they may suit. */
@Component
class MentorCards {

    private final Texts texts;

    MentorCards(Texts texts) {
        this.texts = texts;
    }

    MentorTile recommended(Recommendation recommendation, OwnSteps road) {
        return card(recommendation.mentor(), reasons(recommendation.reasons(), road));
    }

    MentorTile listed(MentorCard mentor) {
        return card(mentor, List.of());
    }

    List<RecommendationReason> reasons(List<Reason> reasons, OwnSteps road) {
        return reasons.stream().map(reason -> reason(reason, road)).toList();
    }

    String room(int places) {
        return places > 0 ? texts.say("mentors.capacity", places) : texts.say("mentors.full");
    }

    String work(String headline, String employer) {
        if (headline.isBlank() || employer.isBlank()) {
            return headline + employer;
        }
        return texts.say("mentors.work", headline, employer);
    }

    private MentorTile card(MentorCard mentor, List<RecommendationReason> reasons) {
        return new MentorTile(
                mentor.id(),
                mentor.name(),
                Avatar.of(mentor.id(), mentor.name()),
                work(mentor.headline(), mentor.employer()),
                mentor.credentials(),
                mentor.topics(),
                texts.list(Languages.names(mentor.languages())),
                room(mentor.places()),
                mentor.places() > 0,
                reasons);
    }

    private RecommendationReason reason(Reason reason, OwnSteps road) {
        var about = reason.parameters();
        return switch (reason.code()) {
            case KNOWS_STEP -> {
                var step = about.getOrDefault("step", "");
                yield new RecommendationReason(
                        "check", texts.say("recommended.step", road.titles().getOrDefault(step, step)));
            }
            case COMPLETED_ROADMAP -> new RecommendationReason("road", texts.say("recommended.roadmap"));
            case HOLDS_CREDENTIAL ->
                new RecommendationReason(
                        "file", texts.say("recommended.credential", about.getOrDefault("credential", "")));
            case SPEAKS_LANGUAGE ->
                new RecommendationReason(
                        "chat", texts.say("recommended.language", Languages.name(about.getOrDefault("language", ""))));
            case AVAILABLE_TIMES ->
                new RecommendationReason(
                        "clock", texts.say("recommended.times", number(about.get("slots")), number(about.get("days"))));
            case CAPACITY_LEFT ->
                new RecommendationReason(
                        "people",
                        texts.say("recommended.capacity", number(about.get("places")), number(about.get("capacity"))));
        };
    }

    private static int number(@Nullable String figure) {
        return figure == null ? 0 : Integer.parseInt(figure);
    }
}
