package io.waymark.core.progress;

import io.waymark.core.roadmap.Roadmap;
import io.waymark.core.roadmap.StageKey;
import io.waymark.core.roadmap.StepKey;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Judges progress on one version of a roadmap. Prepare it once and share it: it never changes, and the same question
 * always gets the same answer.
 */
public final class RoadmapEvaluator {

    private final CompiledRoadmap roadmap;
    private final Timetable timetable;
    private final int[] stageWeights;

    private RoadmapEvaluator(Roadmap roadmap) {
        this.roadmap = CompiledRoadmap.of(roadmap);
        timetable = new Timetable(this.roadmap);
        stageWeights = stages().map(this.roadmap::weight).toArray();
    }

    /** Fails on a roadmap that could never be walked: unknown or circular prerequisites. The reader lets none pass. */
    public static RoadmapEvaluator of(Roadmap roadmap) {
        return new RoadmapEvaluator(roadmap);
    }

    /**
     * @param startedOn the day the student took up the roadmap, by which their pace is told
     * @param today the day from which the forecast counts
     */
    public Progress evaluate(EvidenceOnFile onFile, LocalDate startedOn, LocalDate today) {
        var totals = new EvidenceTotals(roadmap, onFile);
        var standings = new Standings(roadmap, totals);
        var stageStandings = new StageStandings(roadmap, standings);
        var mapper = new ProgressMapper(roadmap, totals, standings);
        var stages =
                stages().mapToObj(it -> mapper.stage(it, stageStandings.of(it))).toList();
        var forecaster = Forecaster.of(timetable, standings, startedOn, today);
        var seasons = new Seasons(roadmap, standings, forecaster, today);
        var suggestions = new Suggestions(roadmap, standings, stageStandings, totals, seasons);
        return new Progress(
                stages,
                stageStandings.percent(stageWeights),
                stages.stream().mapToInt(StageProgress::done).sum(),
                stages.stream().mapToInt(StageProgress::total).sum(),
                here(stageStandings, suggestions),
                suggestions.best(),
                forecaster.jobReady(),
                stageStandings.areComplete() ? null : forecaster.finished(),
                forecaster.pace());
    }

    boolean knows(StepKey step) {
        return roadmap.indexOf(step) >= 0;
    }

    Forecaster forecaster(EvidenceOnFile onFile, LocalDate startedOn, LocalDate today) {
        var standings = new Standings(roadmap, new EvidenceTotals(roadmap, onFile));
        return Forecaster.of(timetable, standings, startedOn, today);
    }

    /** The first stage in which something can be done now, or else that lacks something, or that waits for somebody else. */
    private @Nullable StageKey here(StageStandings stages, Suggestions suggestions) {
        return first(it -> !stages.of(it).submitted() && suggestions.reach(it))
                .or(() -> first(it -> !stages.of(it).submitted()))
                .or(() -> first(it -> !stages.of(it).complete()))
                .orElse(null);
    }

    private Optional<StageKey> first(IntPredicate fits) {
        return stages().filter(fits).mapToObj(it -> roadmap.stage(it).key()).findFirst();
    }

    private IntStream stages() {
        return IntStream.range(0, roadmap.stages().size());
    }
}
