package io.waymark.core.progress;

import static io.waymark.core.progress.StepFixture.essay;
import static io.waymark.core.progress.StepFixture.essayOf;
import static io.waymark.core.progress.StepFixture.roadmap;
import static io.waymark.core.progress.StepFixture.sessions;
import static io.waymark.core.progress.StepFixture.sessionsOf;
import static java.time.temporal.ChronoUnit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.roadmap.EstimateCause;
import io.waymark.core.roadmap.RequirementId;
import io.waymark.core.roadmap.Roadmap;
import io.waymark.core.roadmap.StepKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class EstimateComparisonTests {

    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");
    private static final Roadmap WAY = roadmap(
            essay("a").takes("P10D", "P10D"),
            sessions("b", 2).after("a").takes("P100D", "P100D"),
            essay("c").after("b").takes("P100D", "P100D"));

    @Test
    void namesTheStepThatWasFinishedEarly() {
        var change = since(EvidenceOnFile.NONE, 5, verified(essayOf("a"), 3), all(sessionsOf("b"), 5));

        assertThat(change).hasValueSatisfying(it -> {
            assertThat(it.cause()).isEqualTo(EstimateCause.STEP_FINISHED);
            assertThat(it.step()).isEqualTo(StepKey.of("b"));
            assertThat(it.days()).isBetween(-105, -95);
        });
    }

    @Test
    void saysWhatWasVerifiedOfAStepThatIsNotFinished() {
        var change = since(file(verified(essayOf("a"), 0)), 1, verified(essayOf("a"), 0), verified(sessionsOf("b"), 1));

        assertThat(change).contains(new EstimateChange(-50 + 1, EstimateCause.EVIDENCE_VERIFIED, StepKey.of("b")));
    }

    @Test
    void saysThatTimePassedWithoutProgress() {
        assertThat(since(EvidenceOnFile.NONE, 20)).contains(new EstimateChange(20, EstimateCause.TIME_PASSED, null));
    }

    @Test
    void saysNothingOfTwoWeeksLessADay() {
        assertThat(since(EvidenceOnFile.NONE, 13)).isEmpty();
        assertThat(since(EvidenceOnFile.NONE, 14)).isPresent();
    }

    @Test
    void saysThatSomethingWasUndone() {
        var change = since(file(verified(essayOf("a"), 0), all(sessionsOf("b"), 0)), 1, verified(essayOf("a"), 0));

        assertThat(change).hasValueSatisfying(it -> {
            assertThat(it.cause()).isEqualTo(EstimateCause.EVIDENCE_UNDONE);
            assertThat(it.step()).isEqualTo(StepKey.of("b"));
        });
    }

    @Test
    void saysThatAStepWasWaived() {
        var now = new EvidenceOnFile(
                List.of(verified(essayOf("a"), 0)), List.of(new Waiver(StepKey.of("b"), MONDAY.plusDays(1))));

        assertThat(since(WAY, file(verified(essayOf("a"), 0)), 1, now))
                .hasValueSatisfying(it -> assertThat(it.cause()).isEqualTo(EstimateCause.STEP_WAIVED));
    }

    @Test
    void saysThatTheRoadmapIsAnother() {
        var longer = roadmap(
                essay("a").takes("P10D", "P10D"),
                sessions("b", 2).after("a").takes("P100D", "P100D"),
                essay("c").after("b").takes("P200D", "P200D"));
        var before = remembered(WAY, EvidenceOnFile.NONE);
        var change = new EstimateComparison(
                        RoadmapEvaluator.of(longer), MONDAY, before, EvidenceOnFile.NONE, MONDAY.plusDays(1))
                .change();

        assertThat(change).contains(new EstimateChange(101, EstimateCause.ROADMAP_CHANGED, null));
    }

    @Test
    void saysThatAPaceOfTheirOwnTellsAnotherDay() {
        var steps = roadmap(
                essay("a").takes("P2D", "P2D"),
                essay("b").after("a").takes("P2D", "P2D"),
                essay("c").after("b").takes("P2D", "P2D"),
                essay("d").after("c").takes("P300D", "P300D"));
        var slow = file(verified(essayOf("a"), 100), verified(essayOf("b"), 100), verified(essayOf("c"), 101));
        var before = file(verified(essayOf("a"), 100), verified(essayOf("b"), 100));

        var change = new EstimateComparison(
                        RoadmapEvaluator.of(steps), MONDAY, remembered(steps, before, 100), slow, MONDAY.plusDays(101))
                .change();

        assertThat(change).hasValueSatisfying(it -> {
            assertThat(it.cause()).isEqualTo(EstimateCause.PACE);
            assertThat(it.days()).isGreaterThan(100);
        });
    }

    @Property(tries = 200)
    void splitsTheWholeMoveIntoItsCauses(@ForAll long seed, @ForAll @IntRange(max = 300) int days) {
        var chance = new Chance(seed);
        var roadmap = chance.roadmap();
        var evaluator = RoadmapEvaluator.of(roadmap);
        var before = chance.evidence(roadmap);
        var now = chance.evidence(roadmap);
        var today = Chance.START.plusDays(200 + days);
        var then = evaluator.evaluate(before, Chance.START, Chance.START.plusDays(200));
        var progress = evaluator.evaluate(now, Chance.START, today);
        var goal = Goal.of(then);
        if (goal.isEmpty() || goal.get().in(progress) == null) {
            return;
        }
        var likely = likely(goal.get(), then);
        var moved = DAYS.between(likely, likely(goal.get(), progress));
        var remembered = new RememberedEstimate(Chance.START.plusDays(200), goal.get(), likely, before);
        var comparison = new EstimateComparison(evaluator, Chance.START, remembered, now, today);

        assertThat(comparison.effects().values().stream().mapToLong(it -> it).sum())
                .isEqualTo(moved);
        assertThat(comparison.change().isPresent()).isEqualTo(Math.abs(moved) >= EstimateChange.WORTH_TELLING);
    }

    private static Optional<EstimateChange> since(EvidenceOnFile before, int days, EvidenceItem... now) {
        return since(WAY, before, days, file(now));
    }

    private static Optional<EstimateChange> since(
            Roadmap roadmap, EvidenceOnFile before, int days, EvidenceOnFile now) {
        return new EstimateComparison(
                        RoadmapEvaluator.of(roadmap), MONDAY, remembered(roadmap, before), now, MONDAY.plusDays(days))
                .change();
    }

    private static RememberedEstimate remembered(Roadmap roadmap, EvidenceOnFile facts) {
        return remembered(roadmap, facts, 0);
    }

    private static RememberedEstimate remembered(Roadmap roadmap, EvidenceOnFile facts, int day) {
        var on = MONDAY.plusDays(day);
        var progress = RoadmapEvaluator.of(roadmap).evaluate(facts, MONDAY, on);
        return new RememberedEstimate(on, Goal.FINISHED, likely(Goal.FINISHED, progress), facts);
    }

    private static LocalDate likely(Goal goal, Progress progress) {
        return Objects.requireNonNull(goal.in(progress)).likely();
    }

    private static EvidenceOnFile file(EvidenceItem... items) {
        return EvidenceOnFile.of(List.of(items));
    }

    private static EvidenceItem verified(RequirementId id, int day) {
        return EvidenceItem.verified(id, MONDAY.plusDays(day));
    }

    private static EvidenceItem all(RequirementId id, int day) {
        return new EvidenceItem(id, EvidenceState.VERIFIED, Amount.of(2), MONDAY.plusDays(day));
    }
}
