package io.waymark.web.mentors;

import io.waymark.mentor.api.MentorCard;
import io.waymark.mentor.api.Recommendation;
import io.waymark.mentor.api.Recommendation.Reason;
import io.waymark.web.page.Avatar;
import io.waymark.web.page.Words;
import io.waymark.web.road.Steps.Known;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says in words what the mentor service knows about mentors and why they may suit. */
@Component
class Cards {

    private final Words words;

    Cards(Words words) {
        this.words = words;
    }

    CardView recommended(Recommendation recommendation, Known road) {
        return card(recommendation.mentor(), reasons(recommendation.reasons(), road));
    }

    CardView listed(MentorCard mentor) {
        return card(mentor, List.of());
    }

    List<ReasonView> reasons(List<Reason> reasons, Known road) {
        return reasons.stream().map(reason -> reason(reason, road)).toList();
    }

    String room(int places) {
        return places > 0 ? words.say("mentors.room", places) : words.say("mentors.full");
    }

    static String work(String headline, String employer) {
        return Stream.of(headline, employer).filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
    }

    private CardView card(MentorCard mentor, List<ReasonView> reasons) {
        return new CardView(
                mentor.id(),
                mentor.name(),
                Avatar.of(mentor.id(), mentor.name()),
                work(mentor.headline(), mentor.employer()),
                mentor.credentials(),
                mentor.topics(),
                String.join(", ", Languages.names(mentor.languages())),
                room(mentor.places()),
                mentor.places() > 0,
                reasons);
    }

    private ReasonView reason(Reason reason, Known road) {
        var about = reason.parameters();
        return switch (reason.code()) {
            case KNOWS_STEP -> {
                var step = about.getOrDefault("step", "");
                yield new ReasonView(
                        "check", words.say("reason.step", road.titles().getOrDefault(step, step)));
            }
            case WALKED_ROAD -> new ReasonView("road", words.say("reason.road"));
            case HOLDS_CREDENTIAL ->
                new ReasonView("file", words.say("reason.credential", about.getOrDefault("credential", "")));
            case SPEAKS_LANGUAGE ->
                new ReasonView(
                        "chat", words.say("reason.language", Languages.name(about.getOrDefault("language", ""))));
            case HAS_TIME ->
                new ReasonView(
                        "clock", words.say("reason.time", number(about.get("slots")), number(about.get("days"))));
            case HAS_ROOM ->
                new ReasonView(
                        "people", words.say("reason.room", number(about.get("places")), number(about.get("capacity"))));
        };
    }

    private static int number(@Nullable String figure) {
        return figure == null ? 0 : Integer.parseInt(figure);
    }
}
