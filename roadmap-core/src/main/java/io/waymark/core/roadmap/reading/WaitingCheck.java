package io.waymark.core.roadmap.reading;

import io.waymark.core.roadmap.Roadmap;
import io.waymark.core.roadmap.StepKey;
import io.waymark.core.roadmap.StepOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Nothing waits for itself. */
final class WaitingCheck {

    private final Roadmap roadmap;
    private final DefinitionErrors errors;
    private final Map<StepKey, String> paths = new HashMap<>();

    WaitingCheck(Roadmap roadmap, DefinitionErrors errors) {
        this.roadmap = roadmap;
        this.errors = errors;
        StepVisit.all(roadmap).forEach(it -> paths.putIfAbsent(it.step().key(), it.path()));
    }

    void check() {
        var order = new StepOrder(roadmap);
        var hard = order.circles();
        hard.forEach(
                circle -> refuse(circle, "prerequisites", "These steps wait for each other, so none can be done: "));
        if (hard.isEmpty()) {
            order.circlesOfRecommendations()
                    .forEach(circle -> refuse(
                            circle,
                            "recommended_after",
                            "The recommended order cannot be followed, it goes in a circle: "));
        }
    }

    private void refuse(List<StepOrder.Event> circle, String list, String sentence) {
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
        errors.add(paths.getOrDefault(steps.getFirst(), "stages") + "." + list, sentence + way + ".");
    }
}
