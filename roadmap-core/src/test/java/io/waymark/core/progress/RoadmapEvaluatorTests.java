package io.waymark.core.progress;

import static io.waymark.core.progress.StepFixture.essay;
import static io.waymark.core.progress.StepFixture.essayOf;
import static io.waymark.core.progress.StepFixture.roadmap;
import static io.waymark.core.progress.StepFixture.sessions;
import static io.waymark.core.progress.StepFixture.sessionsOf;
import static io.waymark.core.progress.StepFixture.stage;
import static io.waymark.core.progress.StepFixture.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.waymark.core.roadmap.Completion;
import io.waymark.core.roadmap.EvidenceSpec;
import io.waymark.core.roadmap.RequirementId;
import io.waymark.core.roadmap.Roadmap;
import io.waymark.core.roadmap.StageKey;
import io.waymark.core.roadmap.StepKey;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoadmapEvaluatorTests {

    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);

    @Test
    void startsWithNothing() {
        var progress = evaluate(roadmap(essay("a"), essay("b")));

        assertThat(progress.percent()).isZero();
        assertThat(progress.done()).isZero();
        assertThat(progress.total()).isEqualTo(2);
        assertThat(progress.here()).isEqualTo(StageKey.of("the-stage"));
        assertThat(state(progress, "a")).isEqualTo(StepState.NOT_STARTED);
    }

    @Test
    void endsWithEverything() {
        var progress = evaluate(roadmap(essay("a")), verified("a"));

        assertThat(progress.percent()).isEqualTo(100);
        assertThat(progress.isComplete()).isTrue();
        assertThat(progress.next()).isEmpty();
        assertThat(progress.finished()).isNull();
    }

    @Test
    void waitsForWhoeverHasToVerify() {
        var progress = evaluate(roadmap(essay("a")), EvidenceItem.submitted(essayOf("a"), MONDAY));

        assertThat(state(progress, "a")).isEqualTo(StepState.SUBMITTED);
        assertThat(progress.percent()).isZero();
        assertThat(progress.next()).isEmpty();
    }

    @Test
    void countsSessionsTowardsTheirTarget() {
        var roadmap = roadmap(sessions("meet", 3));
        var progress = evaluate(roadmap, EvidenceItem.verified(sessionsOf("meet"), MONDAY));

        var standing = at(progress, "meet").evidence().getFirst();

        assertThat(standing.verified()).isEqualTo(Amount.of(1));
        assertThat(standing.target()).isEqualTo(3);
        assertThat(standing.isMet()).isFalse();
        assertThat(at(progress, "meet").percent()).isEqualTo(33);
        assertThat(state(progress, "meet")).isEqualTo(StepState.IN_PROGRESS);
    }

    @Test
    void completesOnTheDayTheTargetIsReachedAndNotLater() {
        var roadmap = roadmap(sessions("meet", 2).everyYear());
        var progress = evaluate(
                roadmap,
                EvidenceItem.verified(sessionsOf("meet"), MONDAY.plusDays(9)),
                EvidenceItem.verified(sessionsOf("meet"), MONDAY),
                EvidenceItem.verified(sessionsOf("meet"), TUESDAY));

        assertThat(at(progress, "meet").completedOn()).isEqualTo(TUESDAY);
        assertThat(at(progress, "meet").renewsOn()).isEqualTo(TUESDAY.plusYears(1));
    }

    @Test
    void needsOwnEvidenceAndSubsteps() {
        var roadmap = roadmap(essay("parent").with(essay("child")));

        assertThat(state(evaluate(roadmap, verified("parent")), "parent")).isEqualTo(StepState.IN_PROGRESS);
        assertThat(state(evaluate(roadmap, verified("child")), "parent")).isEqualTo(StepState.IN_PROGRESS);
        assertThat(state(evaluate(roadmap, verified("parent"), verified("child")), "parent"))
                .isEqualTo(StepState.VERIFIED);
    }

    @Test
    void needsOnlyOneSubstepOfAny() {
        var roadmap = roadmap(step("parent").needs(new Completion.Any()).with(essay("this"), essay("that")));

        assertThat(state(evaluate(roadmap, verified("that")), "parent")).isEqualTo(StepState.VERIFIED);
    }

    @Test
    void needsSoManySubsteps() {
        var roadmap = roadmap(step("parent")
                .needs(new Completion.AtLeast(2))
                .with(essay("a"), essay("b"), essay("c").optional()));

        assertThat(state(evaluate(roadmap, verified("a")), "parent")).isEqualTo(StepState.IN_PROGRESS);
        assertThat(state(evaluate(roadmap, verified("a"), verified("c")), "parent"))
                .isEqualTo(StepState.VERIFIED);
    }

    @Test
    void ignoresSubstepsWhereOnlyOwnEvidenceCounts() {
        var roadmap = roadmap(essay("parent").needs(new Completion.Own()).with(essay("child")));

        assertThat(state(evaluate(roadmap, verified("parent")), "parent")).isEqualTo(StepState.VERIFIED);
        assertThat(state(evaluate(roadmap, verified("child")), "parent")).isEqualTo(StepState.IN_PROGRESS);
    }

    @Test
    void neverWaitsForOptionalSteps() {
        var roadmap = roadmap(
                step("parent").with(essay("needed"), essay("extra").optional()),
                essay("bonus").optional());
        var progress = evaluate(roadmap, verified("needed"));

        assertThat(progress.isComplete()).isTrue();
        assertThat(progress.total()).isEqualTo(1);
    }

    @Test
    void neverWaitsForOptionalEvidence() {
        var roadmap = roadmap(essay("a").asks(new EvidenceSpec.HoursLog(60, "hours", List.of()), true));

        assertThat(evaluate(roadmap, verified("a")).isComplete()).isTrue();
    }

    @Test
    void takesAnAlternativeWhereAnyEvidenceWillDo() {
        var roadmap = roadmap(
                essay("a").asks(new EvidenceSpec.SelfAttestation("I did")).anyEvidence());
        var attested = EvidenceItem.verified(RequirementId.of("a/self-attestation"), MONDAY);

        assertThat(evaluate(roadmap, attested).isComplete()).isTrue();
    }

    @Test
    void completesAStageOnceEnoughOfItIsDone() {
        var roadmap = roadmap(stage("choose", new Completion.AtLeast(2), essay("a"), essay("b"), essay("c")));
        var one = evaluate(roadmap, verified("b")).stages().getFirst();
        var three = evaluate(roadmap, verified("a"), verified("b"), verified("c"))
                .stages()
                .getFirst();

        assertThat(one.percent()).isEqualTo(50);
        assertThat(one.done()).isEqualTo(1);
        assertThat(one.total()).isEqualTo(2);
        assertThat(three.isComplete()).isTrue();
        assertThat(three.done()).isEqualTo(2);
    }

    @Test
    void showsWhatCameBackUntilItIsMadeGood() {
        var returned = new EvidenceItem(essayOf("child"), EvidenceState.RETURNED, Amount.ONE, MONDAY);
        var roadmap = roadmap(step("parent").with(essay("child")));

        assertThat(state(evaluate(roadmap, returned), "child")).isEqualTo(StepState.RETURNED);
        assertThat(state(evaluate(roadmap, returned), "parent")).isEqualTo(StepState.RETURNED);
        assertThat(state(evaluate(roadmap, returned, EvidenceItem.submitted(essayOf("child"), TUESDAY)), "child"))
                .isEqualTo(StepState.SUBMITTED);
        assertThat(at(evaluate(roadmap, returned), "child")
                        .evidence()
                        .getFirst()
                        .returned())
                .isTrue();
        assertThat(at(evaluate(roadmap, returned, verified("child")), "child")
                        .evidence()
                        .getFirst()
                        .returned())
                .isFalse();
    }

    @Test
    void locksAStepAndItsSubstepsUntilThePrerequisiteIsComplete() {
        var roadmap = roadmap(essay("first"), step("second").after("first").with(essay("part")));
        var before = evaluate(roadmap);
        var after = evaluate(roadmap, verified("first"));

        assertThat(at(before, "second").waitingFor()).containsExactly(StepKey.of("first"));
        assertThat(at(before, "part").isLocked()).isTrue();
        assertThat(at(after, "second").isLocked()).isFalse();
        assertThat(at(after, "part").isLocked()).isFalse();
    }

    @Test
    void staysLockedWhileThePrerequisiteIsOnlySubmitted() {
        var roadmap = roadmap(essay("first"), essay("second").after("first"));
        var progress = evaluate(roadmap, EvidenceItem.submitted(essayOf("first"), MONDAY));

        assertThat(at(progress, "second").isLocked()).isTrue();
    }

    @Test
    void countsCreditEarnedBeforeThePrerequisiteButDoesNotUnlock() {
        var roadmap = roadmap(
                essay("first"), essay("second").after("first"), essay("third").after("second"));
        var progress = evaluate(roadmap, verified("second"));

        assertThat(state(progress, "second")).isEqualTo(StepState.VERIFIED);
        assertThat(at(progress, "second").isLocked()).isTrue();
        assertThat(at(progress, "third").isLocked()).isFalse();
    }

    @Test
    void waivesAStepWithItsSubsteps() {
        var roadmap = roadmap(step("parent").with(essay("child")), essay("next").after("child"));
        var waived = List.of(new Waiver(StepKey.of("parent"), MONDAY));
        var progress = evaluate(roadmap, new EvidenceOnFile(List.of(), waived));

        assertThat(state(progress, "parent")).isEqualTo(StepState.WAIVED);
        assertThat(state(progress, "child")).isEqualTo(StepState.WAIVED);
        assertThat(at(progress, "next").isLocked()).isFalse();
        assertThat(progress.percent()).isEqualTo(50);
    }

    @Test
    void ignoresEvidenceForWhatTheRoadmapDoesNotAsk() {
        assertThat(evaluate(roadmap(essay("a")), verified("gone")).percent()).isZero();
    }

    @Test
    void weighsLongStepsMoreThanShortOnes() {
        var roadmap =
                roadmap(essay("degree").takes("P2Y", "P2Y"), essay("letter").takes("P1D", "P1D"));

        assertThat(evaluate(roadmap, verified("degree")).percent()).isEqualTo(80);
        assertThat(evaluate(roadmap, verified("letter")).percent()).isEqualTo(20);
    }

    @Test
    void isWhereThereIsSomethingToDo() {
        var roadmap = roadmap(stage("one", essay("a")), stage("two", essay("b")));

        assertThat(evaluate(roadmap, EvidenceItem.submitted(essayOf("a"), MONDAY))
                        .here())
                .isEqualTo(StageKey.of("two"));
        assertThat(evaluate(roadmap, EvidenceItem.submitted(essayOf("a"), MONDAY), verified("b"))
                        .here())
                .isEqualTo(StageKey.of("one"));
    }

    @Test
    void refusesARoadmapNobodyCouldWalk() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RoadmapEvaluator.of(
                        roadmap(essay("a").after("b"), essay("b").after("a"))))
                .withMessageContaining("circle");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RoadmapEvaluator.of(roadmap(essay("a").after("nowhere"))))
                .withMessageContaining("nowhere");
    }

    private static EvidenceItem verified(String step) {
        return EvidenceItem.verified(essayOf(step), MONDAY);
    }

    private static Progress evaluate(Roadmap roadmap, EvidenceItem... items) {
        return evaluate(roadmap, EvidenceOnFile.of(Arrays.asList(items)));
    }

    private static Progress evaluate(Roadmap roadmap, EvidenceOnFile onFile) {
        return RoadmapEvaluator.of(roadmap).evaluate(onFile, MONDAY, TUESDAY);
    }

    private static StepProgress at(Progress progress, String step) {
        return progress.step(StepKey.of(step)).orElseThrow();
    }

    private static StepState state(Progress progress, String step) {
        return at(progress, step).state();
    }
}
