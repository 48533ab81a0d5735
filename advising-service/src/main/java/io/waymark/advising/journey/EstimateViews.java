package io.waymark.advising.journey;

import io.waymark.advising.api.journey.EstimateView;
import io.waymark.advising.api.journey.EstimateView.Assumption;
import io.waymark.advising.api.journey.EstimateView.Assumption.Premise;
import io.waymark.core.progress.Goal;
import io.waymark.core.progress.Progress;
import io.waymark.core.roadmap.StageKey;
import io.waymark.core.roadmap.StepKey;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says what an estimate assumes, and how it moved. */
@Component
class EstimateViews {

    private static final int SHOWN = 4;
    private static final int HUNDRED = 100;

    private final EstimateStore estimates;

    EstimateViews(EstimateStore estimates) {
        this.estimates = estimates;
    }

    EstimateView view(Walk walk, Progress progress) {
        return Goal.of(progress)
                .map(goal -> new EstimateView(assumes(progress), moves(walk, progress, goal)))
                .orElse(EstimateView.NONE);
    }

    /** Those of the goal that lies ahead: before the first job it was estimated, afterwards the end. */
    private List<EstimateView.Move> moves(Walk walk, Progress progress, Goal goal) {
        var trail = new Trail(walk.roadmap(), progress);
        return estimates.told(walk.student(), walk.roadmap().key(), goal, SHOWN).stream()
                .map(it -> new EstimateView.Move(
                        it.on(),
                        it.likely(),
                        it.movedBy(),
                        it.cause(),
                        it.step() == null
                                ? null
                                : trail.titles(List.of(StepKey.of(it.step()))).getFirst()))
                .toList();
    }

    static List<Assumption> assumes(Progress progress) {
        var assumes = new ArrayList<Assumption>();
        assumes.add(new Assumption(Premise.USUAL_TIMES, null));
        assumes.add(pace((int) Math.round((progress.pace() - 1) * HUNDRED)));
        if (progress.stages().stream()
                .anyMatch(it -> it.key().equals(StageKey.FOUNDATION) && it.completedOn() == null)) {
            assumes.add(new Assumption(Premise.DIPLOMA_ON_HAND, null));
        }
        return assumes;
    }

    private static Assumption pace(int slower) {
        if (slower == 0) {
            return new Assumption(Premise.USUAL_PACE, null);
        }
        return new Assumption(slower > 0 ? Premise.SLOWER : Premise.FASTER, Math.abs(slower));
    }
}
