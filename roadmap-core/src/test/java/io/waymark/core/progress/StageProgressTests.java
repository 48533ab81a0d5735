package io.waymark.core.progress;

import static io.waymark.core.progress.StepFixture.essay;
import static io.waymark.core.progress.StepFixture.essayOf;
import static io.waymark.core.progress.StepFixture.roadmap;
import static io.waymark.core.progress.StepFixture.stage;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.roadmap.Completion;
import io.waymark.core.roadmap.Roadmap;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class StageProgressTests {

    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");
    private static final Roadmap ROADMAP = roadmap(
            stage("all", essay("a"), essay("b").optional()),
            stage("some", new Completion.AtLeast(2), essay("c"), essay("d"), essay("e")));

    @Test
    void isCompleteOnceAllThatIsNotOptionalIs() {
        assertThat(progress(0).isComplete()).isFalse();
        assertThat(progress(0, submitted("a")).isComplete()).isFalse();
        assertThat(progress(0, verified("b")).isComplete()).isFalse();
        assertThat(progress(0, verified("a")).isComplete()).isTrue();
    }

    @Test
    void isCompleteOnceAsManyAreAsItTakes() {
        assertThat(progress(1, verified("c")).isComplete()).isFalse();
        assertThat(progress(1, verified("c"), verified("e")).isComplete()).isTrue();
    }

    @Test
    void neverCountsMoreThanItTakes() {
        var all = progress(1, verified("c"), verified("d"), verified("e"));

        assertThat(all.done()).isEqualTo(2);
        assertThat(all.total()).isEqualTo(2);
        assertThat(all.percent()).isEqualTo(100);
    }

    private static StageProgress progress(int stage, EvidenceItem... items) {
        return RoadmapEvaluator.of(ROADMAP)
                .evaluate(EvidenceOnFile.of(Arrays.asList(items)), MONDAY, MONDAY)
                .stages()
                .get(stage);
    }

    private static EvidenceItem submitted(String step) {
        return EvidenceItem.submitted(essayOf(step), MONDAY);
    }

    private static EvidenceItem verified(String step) {
        return EvidenceItem.verified(essayOf(step), MONDAY);
    }
}
