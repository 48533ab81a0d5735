package io.waymark.core.roadmap.reading;

import io.waymark.core.precedence.Precedence;
import io.waymark.core.roadmap.Roadmap;
import io.waymark.core.roadmap.Step;
import io.waymark.core.roadmap.StepKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Nothing waits for itself. A step starts after its prerequisites are finished, its substeps start after it and it
 * finishes after them: so a substep cannot wait for the step it belongs to, nor a step for its own substep.
 */
final class WaitingCheck {

    private final Roadmap roadmap;
    private final Faults faults;
    private final Map<StepKey, String> paths = new HashMap<>();

    WaitingCheck(Roadmap roadmap, Faults faults) {
        this.roadmap = roadmap;
        this.faults = faults;
        StepVisit.all(roadmap).forEach(it -> paths.putIfAbsent(it.step().key(), it.path()));
    }

    /** A step starts or is finished. */
    private record Event(StepKey step, boolean finished) {}

    void check() {
        var hard = precedence(false).circles();
        hard.forEach(
                circle -> refuse(circle, "prerequisites", "These steps wait for each other, so none can be done: "));
        if (hard.isEmpty()) {
            precedence(true)
                    .circles()
                    .forEach(circle -> refuse(
                            circle,
                            "recommended_after",
                            "The recommended order cannot be followed, it goes in a circle: "));
        }
    }

    private Precedence<Event> precedence(boolean withRecommendations) {
        var precedence = new Precedence<Event>();
        roadmap.stages().forEach(stage -> stage.steps().forEach(it -> add(it, withRecommendations, precedence)));
        return precedence;
    }

    private void add(Step step, boolean withRecommendations, Precedence<Event> precedence) {
        var start = new Event(step.key(), false);
        var end = new Event(step.key(), true);
        precedence.add(start, end);
        var before = withRecommendations
                ? Stream.concat(step.prerequisites().stream(), soft(step))
                : step.prerequisites().stream();
        before.filter(paths::containsKey).forEach(it -> precedence.add(new Event(it, true), start));
        var clock = step.span() == null ? null : step.span().countedFrom();
        if (withRecommendations && clock != null && paths.containsKey(clock)) {
            precedence.add(new Event(clock, true), end);
        }
        for (var substep : step.substeps()) {
            precedence.add(start, new Event(substep.key(), false));
            precedence.add(new Event(substep.key(), true), end);
            add(substep, withRecommendations, precedence);
        }
    }

    private static Stream<StepKey> soft(Step step) {
        return step.recommendedAfter().stream();
    }

    private void refuse(List<Event> circle, String list, String sentence) {
        List<StepKey> steps = new ArrayList<>();
        for (var event : circle) {
            if (steps.isEmpty() || !steps.getLast().equals(event.step())) {
                steps.add(event.step());
            }
        }
        if (steps.size() > 1 && steps.getLast().equals(steps.getFirst())) {
            steps.removeLast();
        }
        var way = Stream.concat(steps.stream(), Stream.of(steps.getFirst()))
                .map(StepKey::value)
                .collect(Collectors.joining(" -> "));
        faults.add(paths.getOrDefault(steps.getFirst(), "stages") + "." + list, sentence + way + ".");
    }
}
