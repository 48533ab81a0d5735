package io.waymark.core.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.roadmap.Roadmap;
import io.waymark.core.roadmap.Step;
import io.waymark.core.roadmap.StepKey;
import io.waymark.core.roadmap.reading.RoadmapLibrary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class RoadmapEvaluatorPropertyTests {

    private static final LocalDate TODAY = Chance.START.plusDays(200);
    private static final Roadmap HIT = RoadmapLibrary.load(RoadmapLibrary.HEALTH_INFORMATION_TECHNICIAN);

    /** A roadmap, now and then the shipped one, with evidence on file. */
    private record Case(Chance chance, Roadmap roadmap, EvidenceOnFile onFile) {

        static Case of(long seed) {
            var chance = new Chance(seed);
            var roadmap = seed % 4 == 0 ? HIT : chance.roadmap();
            return new Case(chance, roadmap, chance.evidence(roadmap));
        }

        Progress progress() {
            return progress(onFile);
        }

        Progress progress(EvidenceOnFile other) {
            return RoadmapEvaluator.of(roadmap).evaluate(other, Chance.START, TODAY);
        }
    }

    @Property(tries = 250)
    void neverLosesGroundByVerifiedEvidence(@ForAll long seed) {
        var it = Case.of(seed);
        List<EvidenceItem> more = new ArrayList<>(it.onFile.items());
        more.add(it.chance.verified(it.roadmap));
        var before = it.progress();
        var after = it.progress(new EvidenceOnFile(more, it.onFile.waivers()));

        assertThat(after.percent()).isGreaterThanOrEqualTo(before.percent());
        assertThat(after.done()).isGreaterThanOrEqualTo(before.done());
        for (int i = 0; i < before.stages().size(); i++) {
            assertThat(after.stages().get(i).percent())
                    .isGreaterThanOrEqualTo(before.stages().get(i).percent());
        }
        var now = steps(after).collect(Collectors.toMap(StepProgress::key, step -> step));
        steps(before).forEach(then -> {
            var since = now.getOrDefault(then.key(), then);
            assertThat(since.percent()).isGreaterThanOrEqualTo(then.percent());
            assertThat(since.isComplete() || !then.isComplete()).isTrue();
            assertThat(then.waitingFor()).containsAll(since.waitingFor());
        });
    }

    @Property(tries = 250)
    void opensAStepExactlyWhenAllBeforeItIsComplete(@ForAll long seed) {
        var it = Case.of(seed);
        var progress = it.progress();
        Set<StepKey> complete = steps(progress)
                .filter(StepProgress::isComplete)
                .map(StepProgress::key)
                .collect(Collectors.toSet());
        Map<StepKey, Set<StepKey>> gates = new HashMap<>();
        it.roadmap.stages().forEach(stage -> stage.steps().forEach(step -> collect(step, Set.of(), gates)));

        steps(progress).forEach(step -> {
            Set<StepKey> unmet = new HashSet<>(gates.getOrDefault(step.key(), Set.of()));
            unmet.removeAll(complete);
            assertThat(step.waitingFor()).containsExactlyInAnyOrderElementsOf(unmet);
        });
    }

    private static void collect(Step step, Set<StepKey> inherited, Map<StepKey, Set<StepKey>> gates) {
        Set<StepKey> all = new HashSet<>(inherited);
        all.addAll(step.prerequisites());
        gates.put(step.key(), all);
        step.substeps().forEach(it -> collect(it, all, gates));
    }

    @Property(tries = 120)
    void doesNotCareInWhichOrderEvidenceComes(@ForAll long seed) {
        var it = Case.of(seed);
        List<EvidenceItem> shuffled = new ArrayList<>(it.onFile.items());
        Collections.shuffle(shuffled, it.chance.dice());

        assertThat(it.progress(new EvidenceOnFile(shuffled, it.onFile.waivers().reversed())))
                .isEqualTo(it.progress());
    }

    @Property(tries = 250)
    void reachesAHundredPercentExactlyWhenAllThatIsNeededIsDone(@ForAll long seed) {
        var it = Case.of(seed);
        var progress = it.progress();
        var oracle = new CompletionOracle(it.onFile);

        assertThat(progress.percent()).isBetween(0, 100);
        assertThat(progress.percent() == 100)
                .isEqualTo(it.roadmap.stages().stream().allMatch(oracle::isDone))
                .isEqualTo(progress.isComplete())
                .isEqualTo(progress.done() == progress.total());
        progress.stages()
                .forEach(stage -> assertThat(stage.percent() == 100)
                        .isEqualTo(oracle.isDone(stage.stage()))
                        .isEqualTo(stage.done() == stage.total()));
        steps(progress).forEach(step -> {
            assertThat(step.percent()).isBetween(0, 100);
            assertThat(step.percent() == 100).isEqualTo(step.isComplete());
            assertThat(step.completedOn() != null).isEqualTo(step.isComplete());
        });
        progress.stages().stream()
                .flatMap(stage -> stage.steps().stream())
                .forEach(step -> assertThat(step.isComplete()).isEqualTo(oracle.isDone(step.step())));
    }

    @Property(tries = 120)
    void suggestsOnlyWhatTheStudentCanDo(@ForAll long seed) {
        var progress = Case.of(seed).progress();

        assertThat(progress.suggestions()).doesNotHaveDuplicates().allSatisfy(next -> {
            var step = progress.step(next.step()).orElseThrow();
            assertThat(step.isComplete()).isFalse();
            assertThat(step.isLocked() && !(next.reason() instanceof NextStep.Reason.ReviseReturned))
                    .isFalse();
        });
    }

    @Property(tries = 120)
    void forecastsFromTodayOn(@ForAll long seed) {
        var progress = Case.of(seed).progress();

        assertThat(progress.finished() == null).isEqualTo(progress.isComplete());
        if (progress.finished() != null) {
            assertThat(progress.finished().earliest()).isAfterOrEqualTo(TODAY);
        }
    }

    private static Stream<StepProgress> steps(Progress progress) {
        return progress.stages().stream()
                .flatMap(stage -> stage.steps().stream())
                .flatMap(StepProgress::andBelow);
    }

    @Property(tries = 250)
    void countsWhatTheOracleCounts(@ForAll long seed) {
        var it = Case.of(seed);
        var progress = it.progress();
        var oracle = new ProgressOracle(it.roadmap, it.onFile);

        steps(progress).forEach(step -> assertThat(step.percent()).isEqualTo(oracle.percent(step.step())));
        progress.stages().forEach(stage -> assertThat(stage.percent()).isEqualTo(oracle.percent(stage.stage())));
        assertThat(progress.percent()).isEqualTo(oracle.percent(it.roadmap));
    }

    @Property(tries = 250)
    void forecastsWhatTheOracleForecasts(@ForAll long seed) {
        var chance = new Chance(seed);
        var roadmap = chance.roadmap();
        var onFile = chance.evidence(roadmap);
        var progress = RoadmapEvaluator.of(roadmap).evaluate(onFile, Chance.START, TODAY);
        var forecast = progress.finished();
        if (forecast == null) {
            return;
        }
        var shares = new ProgressOracle(roadmap, onFile);
        var pace = ForecastOracle.pace(roadmap, progress, shares, Chance.START, TODAY);
        ToDoubleFunction<Double> days =
                it -> ForecastOracle.days(roadmap, progress, shares, Chance.START, TODAY, it, pace);

        isAbout(forecast.earliest(), days.applyAsDouble(0.15));
        isAbout(forecast.likely(), days.applyAsDouble(0.5));
        isAbout(forecast.latest(), days.applyAsDouble(0.85));
    }

    /** The day that a number of days is rounded up to, unless it is a whole number but for the last digits. */
    private static void isAbout(LocalDate day, double days) {
        var hairsbreadth = 1e-6;

        assertThat(day).isBetween(TODAY.plusDays((long) Math.ceil(days - hairsbreadth)), TODAY.plusDays((long)
                Math.ceil(days + hairsbreadth)));
    }
}
