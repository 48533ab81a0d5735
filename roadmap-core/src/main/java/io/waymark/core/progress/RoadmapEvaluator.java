package io.waymark.core.progress;

import io.waymark.core.roadmap.EvidenceKind;
import io.waymark.core.roadmap.Roadmap;
import io.waymark.core.roadmap.StageKey;
import io.waymark.core.roadmap.StepKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Judges progress on one version of a roadmap. Prepare it once and share it: it never changes, and the same question
 * always gets the same answer.
 */
public final class RoadmapEvaluator {

    private final Plan plan;
    private final Timetable timetable;
    private final int[] stageWeights;
    private final Set<EvidenceKind> taken;

    private RoadmapEvaluator(Roadmap roadmap, Set<EvidenceKind> taken) {
        this.taken = Set.copyOf(taken);
        plan = new Plan(roadmap);
        timetable = new Timetable(plan);
        stageWeights = IntStream.range(0, plan.stages.size()).map(this::weight).toArray();
    }

    /** Where every kind of evidence can be brought. */
    public static RoadmapEvaluator of(Roadmap roadmap) {
        return of(roadmap, EnumSet.allOf(EvidenceKind.class));
    }

    /**
     * Fails on a roadmap that could never be walked: unknown or circular prerequisites. The reader lets none pass.
     *
     * @param taken the kinds of evidence that can be brought today; what asks for others is suggested last
     */
    public static RoadmapEvaluator of(Roadmap roadmap, Set<EvidenceKind> taken) {
        return new RoadmapEvaluator(roadmap, taken);
    }

    /**
     * @param startedOn the day the student took up the roadmap, by which their pace is told
     * @param today the day from which the forecast counts
     */
    public Progress evaluate(EvidenceOnFile onFile, LocalDate startedOn, LocalDate today) {
        var ledger = new Ledger(plan, onFile);
        var standings = new Standings(plan, ledger);
        List<StageProgress> stages = new ArrayList<>();
        List<Standing> stageStandings = new ArrayList<>();
        for (int stage = 0; stage < stageWeights.length; stage++) {
            stageStandings.add(standings.stage(stage));
            stages.add(stage(stage, stageStandings.get(stage), standings, ledger));
        }
        var suggestions = new Suggestions(plan, standings, ledger, taken);
        var forecaster = new Forecaster(timetable, standings, startedOn, today);
        return new Progress(
                stages,
                Standing.all(stageStandings, stageWeights).percent(),
                stages.stream().mapToInt(StageProgress::done).sum(),
                stages.stream().mapToInt(StageProgress::total).sum(),
                here(stageStandings, suggestions),
                suggestions.best(),
                forecaster.jobReady(),
                forecaster.finished());
    }

    private StageProgress stage(int stage, Standing standing, Standings standings, Ledger ledger) {
        var counted = plan.counted(stage);
        var needed = Node.needed(plan.stage(stage).completion());
        var total = needed > 0 ? needed : counted.size();
        var done = 0;
        for (var step : counted) {
            done += standings.isComplete(step) ? 1 : 0;
        }
        return new StageProgress(
                plan.stage(stage),
                standing.state(),
                Math.min(done, total),
                total,
                standing.percent(),
                steps(plan.stages.get(stage), standings, ledger));
    }

    private List<StepProgress> steps(List<Integer> steps, Standings standings, Ledger ledger) {
        var progress = new StepProgress[steps.size()];
        for (int i = 0; i < progress.length; i++) {
            var node = plan.nodes.get(steps.get(i));
            var standing = standings.of(node.index());
            progress[i] = new StepProgress(
                    node.step(),
                    standings.state(node.index()),
                    waitingFor(node, standings),
                    standing.percent(),
                    ledger.progress(node),
                    steps(node.children(), standings, ledger),
                    standing.completedOn());
        }
        return List.of(progress);
    }

    private List<StepKey> waitingFor(Node node, Standings standings) {
        if (!standings.isLocked(node)) {
            return List.of();
        }
        return node.barriers().stream()
                .filter(barrier -> !standings.isComplete(barrier))
                .map(barrier -> plan.nodes.get(barrier).step().key())
                .distinct()
                .toList();
    }

    /** The first stage in which something can be done now, or else that lacks something, or that waits for somebody else. */
    private @Nullable StageKey here(List<Standing> stages, Suggestions suggestions) {
        return first(it -> !stages.get(it).handedIn() && suggestions.reach(it))
                .or(() -> first(it -> !stages.get(it).handedIn()))
                .or(() -> first(it -> !stages.get(it).complete()))
                .orElse(null);
    }

    private Optional<StageKey> first(IntPredicate fits) {
        return IntStream.range(0, plan.stages.size())
                .filter(fits)
                .mapToObj(it -> plan.stage(it).key())
                .findFirst();
    }

    /** A stage counts as much as the steps it takes; where the student may choose, as much as the average choice. */
    private int weight(int stage) {
        var counted = plan.counted(stage);
        var sum = counted.stream()
                .mapToInt(it -> plan.nodes.get(it).step().weight())
                .sum();
        var needed = Node.needed(plan.stage(stage).completion());
        return needed > 0 ? (int) Math.max(1, Math.round((double) sum * needed / counted.size())) : sum;
    }
}
