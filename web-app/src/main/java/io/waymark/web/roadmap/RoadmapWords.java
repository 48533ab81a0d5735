package io.waymark.web.roadmap;

import io.waymark.core.roadmap.Roadmap;
import io.waymark.core.roadmap.Stage;
import io.waymark.core.roadmap.Step;
import io.waymark.core.roadmap.reading.RoadmapLibrary;
import io.waymark.web.form.Choice;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What stages and steps are called. */
@Component
public class RoadmapWords {

    private final List<Roadmap> roadmaps =
            RoadmapLibrary.keys().stream().map(RoadmapLibrary::load).toList();
    private final Map<String, String> titles = roadmaps.stream()
            .flatMap(Roadmap::steps)
            .collect(Collectors.toUnmodifiableMap(step -> step.key().value(), Step::title, (first, _) -> first));

    /** A stage with its steps and substeps, each to choose. */
    public record StageChoices(String title, List<Choice> steps) {

        public long countOf(Collection<String> chosen) {
            return steps.stream().filter(step -> chosen.contains(step.value())).count();
        }
    }

    /** The title of a step, or its key where no roadmap of ours has it. */
    public String step(String key) {
        return titles.getOrDefault(key, key);
    }

    public List<Choice> stages() {
        return roadmaps.stream()
                .flatMap(roadmap -> roadmap.stages().stream())
                .map(stage -> new Choice(stage.key().value(), stage.order() + " · " + stage.title()))
                .toList();
    }

    public List<StageChoices> stepsByStage() {
        return roadmaps.stream()
                .flatMap(roadmap -> roadmap.stages().stream())
                .map(RoadmapWords::choices)
                .toList();
    }

    public List<Choice> roadmaps() {
        return roadmaps.stream()
                .map(roadmap -> new Choice(roadmap.key().toString(), roadmap.title()))
                .toList();
    }

    private static StageChoices choices(Stage stage) {
        return new StageChoices(
                stage.title(),
                stage.steps().stream()
                        .flatMap(Step::andBelow)
                        .map(step -> new Choice(step.key().value(), step.title()))
                        .toList());
    }
}
