package io.waymark.core.progress;

import static io.waymark.core.progress.StepFixture.essay;
import static io.waymark.core.progress.StepFixture.essayOf;
import static io.waymark.core.progress.StepFixture.roadmap;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.roadmap.Roadmap;
import io.waymark.core.roadmap.StepKey;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StepWindowTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final Roadmap PROGRAM = roadmap(
            essay("courses"),
            essay("graduate").after("courses"),
            essay("exam").before("graduate", "P30D"),
            essay("late-exam").within("graduate", "P12M"));

    @Test
    void isLockedUntilOnlyTheStepItMayPrecedeIsLeft() {
        assertThat(of(PROGRAM, "exam").waitingFor()).containsExactly(StepKey.of("courses"));
        assertThat(of(PROGRAM, "exam", "courses").isLocked()).isFalse();
    }

    @Test
    void waitsForAStepThatItIsToFollow() {
        assertThat(of(PROGRAM, "late-exam", "courses").waitingFor()).containsExactly(StepKey.of("graduate"));
        assertThat(of(PROGRAM, "late-exam", "courses", "graduate").isLocked()).isFalse();
    }

    @Test
    void waitsForWhatTheStepsAroundTheOtherWaitForToo() {
        var nested = roadmap(
                essay("courses"),
                StepFixture.step("end").after("courses").with(essay("graduate")),
                essay("exam").before("graduate", "P30D"));

        assertThat(of(nested, "exam").waitingFor()).containsExactly(StepKey.of("courses"));
    }

    @Test
    void endsSoLongAfterTheOtherWasComplete() {
        var open = progress(PROGRAM, "courses");
        var graduated = progress(PROGRAM, "courses", "graduate");

        assertThat(open.doneBy(step(open, "late-exam"))).isEmpty();
        assertThat(graduated.doneBy(step(graduated, "late-exam"))).contains(MONDAY.plusYears(1));
        assertThat(graduated.doneBy(step(graduated, "exam"))).isEmpty();
    }

    @Test
    void isSuggestedOnlyOnceTheOtherStepIsNear() {
        var far = roadmap(essay("graduate").takes("P90D", "P90D"), essay("exam").before("graduate", "P30D"));
        var near =
                roadmap(essay("graduate").takes("P20D", "P20D"), essay("exam").before("graduate", "P30D"));

        assertThat(suggested(progress(far))).containsExactly("graduate");
        assertThat(suggested(progress(near))).containsExactly("graduate", "exam");
        assertThat(suggested(progress(far, "graduate"))).containsExactly("exam");
    }

    @Test
    void isNotSuggestedOnceItsTimeIsOver() {
        var onFile = EvidenceOnFile.of(List.of(
                EvidenceItem.verified(essayOf("courses"), MONDAY), EvidenceItem.verified(essayOf("graduate"), MONDAY)));
        var evaluator = RoadmapEvaluator.of(PROGRAM);

        assertThat(suggested(evaluator.evaluate(onFile, MONDAY, MONDAY.plusYears(1))))
                .contains("late-exam");
        assertThat(suggested(
                        evaluator.evaluate(onFile, MONDAY, MONDAY.plusYears(1).plusDays(1))))
                .doesNotContain("late-exam");
    }

    private static List<String> suggested(Progress progress) {
        return progress.suggestions().stream().map(it -> it.step().value()).toList();
    }

    private static StepProgress of(Roadmap roadmap, String key, String... done) {
        return step(progress(roadmap, done), key);
    }

    private static StepProgress step(Progress progress, String key) {
        return progress.step(StepKey.of(key)).orElseThrow();
    }

    private static Progress progress(Roadmap roadmap, String... done) {
        var items = List.of(done).stream()
                .map(it -> EvidenceItem.verified(essayOf(it), MONDAY))
                .toList();
        return RoadmapEvaluator.of(roadmap).evaluate(EvidenceOnFile.of(items), MONDAY, MONDAY);
    }
}
