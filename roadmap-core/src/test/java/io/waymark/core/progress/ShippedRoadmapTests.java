package io.waymark.core.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.roadmap.EvidenceAsked.EvidenceRule;
import io.waymark.core.roadmap.Roadmap;
import io.waymark.core.roadmap.RoadmapKey;
import io.waymark.core.roadmap.Step;
import io.waymark.core.roadmap.reading.RoadmapLibrary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every roadmap that ships can be walked to its end by doing what can be done. */
class ShippedRoadmapTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    static Stream<RoadmapKey> keys() {
        return RoadmapLibrary.keys().stream();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void isWalkedToItsEndByDoingWhatIsUnlocked(RoadmapKey key) {
        var roadmap = RoadmapLibrary.load(key);

        var end = walked(roadmap);

        assertThat(end.percent()).isEqualTo(100);
        assertThat(end.isComplete()).isTrue();
        assertThat(end.step(Objects.requireNonNull(roadmap.jobReady()))).get().matches(StepProgress::isComplete);
        assertThat(end.jobReady()).isNull();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void asksForSomethingInEveryStep(RoadmapKey key) {
        assertThat(RoadmapLibrary.load(key).steps()).allMatch(ShippedRoadmapTests::asksForSomething);
    }

    private static boolean asksForSomething(Step step) {
        return !step.evidence().requirements().isEmpty()
                || step.substeps().stream().allMatch(ShippedRoadmapTests::asksForSomething);
    }

    private static Progress walked(Roadmap roadmap) {
        var evaluator = RoadmapEvaluator.of(roadmap);
        List<EvidenceItem> items = new ArrayList<>();
        var day = MONDAY;
        var progress = evaluator.evaluate(EvidenceOnFile.of(items), MONDAY, day);
        while (!progress.isComplete()) {
            day = day.plusDays(1);
            var before = items.size();
            for (var step : open(progress)) {
                items.addAll(evidence(step, day));
            }
            assertThat(items)
                    .as("nothing is left to do, but %s is not complete", progress.here())
                    .hasSizeGreaterThan(before);
            progress = evaluator.evaluate(EvidenceOnFile.of(items), MONDAY, day);
        }
        return progress;
    }

    private static List<StepProgress> open(Progress progress) {
        return progress.stages().stream()
                .flatMap(stage -> stage.steps().stream())
                .flatMap(StepProgress::andBelow)
                .filter(it -> !it.isLocked() && !it.isComplete())
                .toList();
    }

    /** All that a step needs of its own, once. */
    private static List<EvidenceItem> evidence(StepProgress step, LocalDate day) {
        var asked = step.step().evidence();
        return step.evidence().stream()
                .filter(it -> !it.requirement().optional())
                .filter(it -> it.verified().equals(Amount.NOTHING))
                .limit(asked.rule() == EvidenceRule.ANY ? 1 : Long.MAX_VALUE)
                .map(it -> new EvidenceItem(
                        it.requirement().id(),
                        EvidenceState.VERIFIED,
                        Amount.of(it.requirement().target()),
                        day))
                .toList();
    }
}
