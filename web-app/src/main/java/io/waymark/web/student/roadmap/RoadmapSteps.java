package io.waymark.web.student.roadmap;

import io.waymark.advising.api.journey.JourneyApi;
import io.waymark.advising.api.journey.JourneyView;
import io.waymark.advising.api.journey.Mark;
import io.waymark.advising.api.journey.TrailStep;
import io.waymark.kit.tenancy.CurrentCaller;
import io.waymark.web.services.PagePart;
import io.waymark.web.services.PageParts;
import io.waymark.web.services.RefusedException;
import io.waymark.web.ui.form.Choice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;

/** What other pages may ask about the student's road: the names of its steps, and which of them are in hand. */
@Component
public class RoadmapSteps {

    private static final Set<Mark> IN_HAND = Set.of(Mark.PROGRESS, Mark.RETURNED, Mark.SUBMITTED);
    private static final int ENOUGH = 10;

    private final JourneyApi journeys;
    private final CurrentCaller caller;
    private final PageParts panels;

    RoadmapSteps(JourneyApi journeys, CurrentCaller caller, PageParts panels) {
        this.journeys = journeys;
        this.caller = caller;
        this.panels = panels;
    }

    /** Starts asking for them. Without a road, or while nobody answers, nothing is known. */
    public PagePart<OwnSteps> load() {
        var student = caller.get().person().value();
        return panels.load(() -> known(journeys, student));
    }

    private static OwnSteps known(JourneyApi journeys, UUID student) {
        try {
            return new OwnSteps(Optional.of(journeys.show(student)));
        } catch (RefusedException | ResourceAccessException unknown) {
            return new OwnSteps(Optional.empty());
        }
    }

    /** What is known about the road. */
    public record OwnSteps(Optional<JourneyView> journey) {

        /** All steps and substeps by key, in order of the road. */
        public Map<String, String> titles() {
            return all().collect(
                            Collectors.toMap(TrailStep::key, TrailStep::title, (one, _) -> one, LinkedHashMap::new));
        }

        /** Which roadmap it is, by its key; null without one. */
        public @Nullable String roadmap() {
            return journey.map(it -> it.roadmap().key()).orElse(null);
        }

        public List<Choice> choices() {
            return titles().entrySet().stream()
                    .map(step -> new Choice(step.getKey(), step.getValue()))
                    .toList();
        }

        /** What the student works on, the next step first. */
        public List<String> inHand() {
            var next = journey.map(JourneyView::next).stream().map(step -> step.step());
            var others = all().filter(step -> IN_HAND.contains(step.mark())).map(TrailStep::key);
            return Stream.concat(next, others).distinct().limit(ENOUGH).toList();
        }

        private Stream<TrailStep> all() {
            return journey.stream()
                    .flatMap(road -> road.stages().stream())
                    .flatMap(stage -> stage.steps().stream())
                    .flatMap(OwnSteps::andBelow);
        }

        private static Stream<TrailStep> andBelow(TrailStep step) {
            return Stream.concat(Stream.of(step), step.substeps().stream().flatMap(OwnSteps::andBelow));
        }
    }
}
