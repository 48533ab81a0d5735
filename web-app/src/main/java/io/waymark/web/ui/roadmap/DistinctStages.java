package io.waymark.web.ui.roadmap;

import io.waymark.advising.api.journey.RoadmapOutline;
import io.waymark.advising.api.journey.RoadmapOutline.StageOutline;
import io.waymark.advising.api.journey.StepTitle;
import io.waymark.web.ui.form.Choice;
import io.waymark.web.ui.roadmap.RoadmapTitles.StageChoices;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The stages and steps of several roadmaps, those that they share once. */
record DistinctStages(List<RoadmapOutline> roadmaps, Set<String> seen) {

    static DistinctStages of(List<RoadmapOutline> roadmaps) {
        return new DistinctStages(roadmaps, new HashSet<>());
    }

    List<Choice> stages() {
        return roadmaps.stream()
                .flatMap(roadmap -> roadmap.stages().stream())
                .filter(stage -> seen.add(stage.key()))
                .sorted(Comparator.comparing(StageOutline::order))
                .map(stage -> new Choice(stage.key(), stage.order() + " · " + stage.title()))
                .toList();
    }

    List<StageChoices> steps() {
        return roadmaps.stream()
                .flatMap(roadmap -> roadmap.stages().stream()
                        .map(stage -> new StageChoices(title(roadmap, stage), choices(stage.steps()))))
                .filter(stage -> !stage.steps().isEmpty())
                .toList();
    }

    private String title(RoadmapOutline roadmap, StageOutline stage) {
        return roadmaps.size() == 1 ? stage.title() : roadmap.title() + " · " + stage.title();
    }

    private List<Choice> choices(List<StepTitle> steps) {
        return steps.stream()
                .filter(step -> seen.add(step.key()))
                .map(step -> new Choice(step.key(), step.title()))
                .toList();
    }
}
