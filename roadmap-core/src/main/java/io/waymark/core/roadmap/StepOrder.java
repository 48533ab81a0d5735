package io.waymark.core.roadmap;

import io.waymark.core.precedence.Precedence;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What has to happen before what on a roadmap. A step starts after its prerequisites are finished, its substeps start
 * after it and it finishes after them: so a substep cannot wait for the step it belongs to, nor a step for its own
 * substep. References to steps that do not exist are passed over.
 */
public final class StepOrder {

    private final Roadmap roadmap;
    private final Set<StepKey> known;
    private final Precedence<Event> required = new Precedence<>();
    private final Precedence<Event> recommended = new Precedence<>();

    /** A step starts or is finished. */
    public record Event(StepKey step, boolean finished) {}

    public StepOrder(Roadmap roadmap) {
        this.roadmap = roadmap;
        known = roadmap.steps().map(Step::key).collect(Collectors.toSet());
        roadmap.stages().forEach(stage -> stage.steps().forEach(this::add));
    }

    /** Everything in an order that follows the recommendations, unless these go in a circle. */
    public List<Event> events() {
        var hard = required.order();
        if (hard.size() < 2 * known.size()) {
            throw new IllegalArgumentException(
                    "The steps of %s wait for each other in a circle".formatted(roadmap.key()));
        }
        var soft = recommended.order();
        return soft.size() < hard.size() ? hard : soft;
    }

    /** Steps that wait for each other, so that none can be done. */
    public List<List<Event>> circles() {
        return required.circles();
    }

    /** The same, taking recommendations as seriously as prerequisites. */
    public List<List<Event>> circlesOfRecommendations() {
        return recommended.circles();
    }

    private void add(Step step) {
        var start = new Event(step.key(), false);
        var end = new Event(step.key(), true);
        both(start, end);
        ends(step.prerequisites().stream()).forEach(it -> both(it, start));
        ends(step.recommendedAfter().stream()).forEach(it -> recommended.add(it, start));
        var span = step.span();
        ends(span == null ? Stream.of() : Stream.ofNullable(span.countedFrom()))
                .forEach(it -> recommended.add(it, end));
        for (var substep : step.substeps()) {
            both(start, new Event(substep.key(), false));
            both(new Event(substep.key(), true), end);
            add(substep);
        }
    }

    private Stream<Event> ends(Stream<StepKey> steps) {
        return steps.filter(known::contains).map(it -> new Event(it, true));
    }

    private void both(Event first, Event second) {
        required.add(first, second);
        recommended.add(first, second);
    }
}
