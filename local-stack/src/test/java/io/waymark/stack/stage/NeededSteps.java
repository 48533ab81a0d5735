package io.waymark.stack.stage;

import io.waymark.core.roadmap.Completion;
import io.waymark.core.roadmap.Stage;
import io.waymark.core.roadmap.Step;
import io.waymark.core.roadmap.reading.RoadmapLibrary;
import java.util.List;
import java.util.stream.Stream;

/** What a stage of the roadmap needs, by the file that ships. */
record NeededSteps(Stage stage) {

    static NeededSteps ofStage(int number) {
        return new NeededSteps(RoadmapLibrary.load(RoadmapLibrary.HEALTH_INFORMATION_TECHNICIAN)
                .stages()
                .get(number - 1));
    }

    /** How many steps of the stage itself. */
    long count() {
        return stage.completion() instanceof Completion.AtLeast some
                ? some.n()
                : stage.steps().stream().filter(it -> !it.optional()).count();
    }

    /** All of them and of their substeps; where a choice is left, none of the choices. */
    List<String> keys() {
        return needed(stage.completion(), stage.steps())
                .map(it -> it.key().value())
                .toList();
    }

    private static Stream<Step> needed(Completion completion, List<Step> steps) {
        return completion instanceof Completion.All
                ? steps.stream()
                        .filter(it -> !it.optional())
                        .flatMap(it -> Stream.concat(Stream.of(it), needed(it.completion(), it.substeps())))
                : Stream.empty();
    }
}
