package io.waymark.core.progress;

import static java.time.temporal.ChronoUnit.DAYS;

import io.waymark.core.roadmap.EstimateCause;
import io.waymark.core.roadmap.StepKey;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which of the steps that something was done for moved an estimate most: the one without which it would be farthest off. */
record StepEffects(
        RoadmapEvaluator evaluator,
        EvidenceOnFile before,
        EvidenceOnFile now,
        LocalDate startedOn,
        LocalDate today,
        Function<EvidenceOnFile, @Nullable LocalDate> likely) {

    EstimateChange change(int moved) {
        var step = changed().stream()
                .max(Comparator.comparingLong((StepKey it) -> Integer.signum(moved) * effect(it))
                        .thenComparing(StepKey::value))
                .orElseThrow();
        return new EstimateChange(moved, cause(step), step);
    }

    private Set<StepKey> changed() {
        return Stream.of(before, now)
                .flatMap(EvidenceOnFile::steps)
                .filter(it -> evaluator.knows(it) && !before.only(it).equals(now.only(it)))
                .collect(Collectors.toSet());
    }

    private long effect(StepKey step) {
        var with = likely.apply(now);
        var without = likely.apply(without(step));
        return with == null || without == null ? 0 : DAYS.between(without, with);
    }

    /** As it is now, but this step as it was. */
    private EvidenceOnFile without(StepKey step) {
        return now.without(step).and(before.only(step));
    }

    private EstimateCause cause(StepKey step) {
        var then = at(before, step);
        var since = at(now, step);
        if (since.isComplete() && !then.isComplete()) {
            return since.state() == StepState.WAIVED ? EstimateCause.STEP_WAIVED : EstimateCause.STEP_FINISHED;
        }
        return since.percent() < then.percent() ? EstimateCause.EVIDENCE_UNDONE : EstimateCause.EVIDENCE_VERIFIED;
    }

    private StepProgress at(EvidenceOnFile facts, StepKey step) {
        return evaluator.evaluate(facts, startedOn, today).step(step).orElseThrow();
    }
}
