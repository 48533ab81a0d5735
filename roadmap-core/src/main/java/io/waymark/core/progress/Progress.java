package io.waymark.core.progress;

import io.waymark.core.roadmap.EvidenceRequirement;
import io.waymark.core.roadmap.Prerequisites;
import io.waymark.core.roadmap.StageKey;
import io.waymark.core.roadmap.StepKey;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a student stands on a roadmap.
 *
 * @param percent by weight (see {@link io.waymark.core.roadmap.Step#weight()}); 100 if and only if all is complete
 * @param done how many of the steps that count are complete
 * @param total how many steps it takes
 * @param here the stage the student is in, unless all is complete
 * @param suggestions what to do next, best first, at most five; empty while nothing open can be submitted
 * @param jobReady when the first job may start, unless it has or nothing can be said
 * @param finished when the whole roadmap may be complete, unless it is or nothing can be said
 * @param pace by what usual times are multiplied; above 1 is slower, and 1 while there is too little to tell it by
 */
public record Progress(
        List<StageProgress> stages,
        int percent,
        int done,
        int total,
        @Nullable StageKey here,
        List<NextStep> suggestions,
        @Nullable Forecast jobReady,
        @Nullable Forecast finished,
        double pace) {

    public Optional<NextStep> next() {
        return suggestions.stream().findFirst();
    }

    public Optional<StepProgress> step(StepKey step) {
        return steps().filter(it -> it.key().equals(step)).findFirst();
    }

    /** What is with a reviewer: all else that is needed may wait for it. */
    public List<Waiting> waiting() {
        return steps().filter(it -> !it.isComplete()).flatMap(Progress::waiting).toList();
    }

    private static Stream<Waiting> waiting(StepProgress step) {
        return step.evidence().stream()
                .filter(it -> !it.isMet() && !it.submitted().equals(Amount.NOTHING))
                .map(it -> new Waiting(step.key(), it.requirement()));
    }

    /** Evidence of a step that somebody has still to decide on. */
    public record Waiting(StepKey step, EvidenceRequirement requirement) {}

    private Stream<StepProgress> steps() {
        return stages.stream().flatMap(stage -> stage.steps().stream()).flatMap(StepProgress::andBelow);
    }

    /** By when a step has to be done, where it is to follow another one within a time; not known before that one is complete. */
    public Optional<LocalDate> doneBy(StepProgress step) {
        return step.step().before().windows().stream()
                .flatMap(it -> end(it).stream())
                .min(Comparator.naturalOrder());
    }

    private Optional<LocalDate> end(Prerequisites.Window window) {
        var within = window.afterMax();
        return within == null
                ? Optional.empty()
                : step(window.step()).map(StepProgress::completedOn).map(it -> it.plus(within));
    }

    public boolean isComplete() {
        return here == null;
    }
}
