package io.waymark.web.search;

import io.waymark.advising.api.journey.JourneyView;
import io.waymark.advising.api.journey.StageView;
import io.waymark.advising.api.journey.TrailStep;
import io.waymark.kit.search.Sought;
import io.waymark.web.search.SearchPage.FoundLink;
import java.util.List;
import java.util.stream.Stream;

/** Finds steps of a student's own roadmap by their titles. */
record FoundSteps(Sought sought) {

    List<FoundLink> in(JourneyView journey) {
        return journey.stages().stream().flatMap(this::in).toList();
    }

    private Stream<FoundLink> in(StageView stage) {
        return stage.steps().stream()
                .flatMap(step -> Stream.concat(Stream.of(step), step.substeps().stream()))
                .filter(step -> sought.finds(step.title()))
                .map(step -> link(stage, step));
    }

    private static FoundLink link(StageView stage, TrailStep step) {
        return new FoundLink(step.title(), stage.title(), "/student/roadmap/steps/" + step.key());
    }
}
