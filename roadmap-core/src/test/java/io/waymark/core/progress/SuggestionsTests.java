package io.waymark.core.progress;

import static io.waymark.core.progress.StepFixture.essay;
import static io.waymark.core.progress.StepFixture.essayOf;
import static io.waymark.core.progress.StepFixture.roadmap;
import static io.waymark.core.progress.StepFixture.sessions;
import static io.waymark.core.progress.StepFixture.sessionsOf;
import static io.waymark.core.progress.StepFixture.stage;
import static io.waymark.core.progress.StepFixture.step;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.progress.NextStep.Reason;
import io.waymark.core.roadmap.Completion;
import io.waymark.core.roadmap.EvidenceSpec;
import io.waymark.core.roadmap.Roadmap;
import io.waymark.core.roadmap.StageKey;
import io.waymark.core.roadmap.StepKey;
import io.waymark.core.roadmap.Term;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionsTests {

    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");

    @Test
    void beginsWhereThePlanBegins() {
        var next = next(roadmap(essay("a"), essay("b")));

        assertThat(next.step()).isEqualTo(StepKey.of("a"));
        assertThat(next.reason()).isEqualTo(new Reason.FollowsThePlan(StageKey.of("the-stage")));
    }

    @Test
    void revisesWhatWasReturnedBeforeAnythingElse() {
        var roadmap = roadmap(sessions("meet", 2), essay("write"));
        var returned = new EvidenceItem(essayOf("write"), EvidenceState.RETURNED, Amount.ONE, MONDAY);

        var next = next(roadmap, returned, EvidenceItem.verified(sessionsOf("meet"), MONDAY));

        assertThat(next.reason()).isEqualTo(new Reason.ReviseReturned(essayOf("write")));
    }

    @Test
    void finishesWhatIsHalfDone() {
        var next = next(roadmap(essay("a"), sessions("meet", 2)), EvidenceItem.verified(sessionsOf("meet"), MONDAY));

        assertThat(next.step()).isEqualTo(StepKey.of("meet"));
        assertThat(next.reason()).isEqualTo(new Reason.NearlyDone(sessionsOf("meet"), Amount.of(1), 2));
    }

    @Test
    void prefersWhatOpensMostInsideAStage() {
        var next = next(roadmap(
                essay("a"), essay("b"), essay("c").after("b"), essay("d").after("b")));

        assertThat(next.step()).isEqualTo(StepKey.of("b"));
        assertThat(next.reason()).isEqualTo(new Reason.OpensOthers(List.of(StepKey.of("c"), StepKey.of("d"))));
    }

    @Test
    void prefersAnEarlierStageToWhatOpensMore() {
        var roadmap = roadmap(
                stage("one", essay("a")), stage("two", essay("b"), essay("c").after("b")));

        assertThat(next(roadmap).step()).isEqualTo(StepKey.of("a"));
    }

    @Test
    void putsOffWhatIsRecommendedForLater() {
        var next = next(roadmap(essay("a").recommendedAfter("b"), essay("b")));

        assertThat(next.step()).isEqualTo(StepKey.of("b"));
    }

    @Test
    void suggestsAStepBeforeItsOwnParts() {
        var next =
                next(roadmap(essay("whole").with(essay("part")), essay("later").after("part")));

        assertThat(next.step()).isEqualTo(StepKey.of("whole"));
    }

    @Test
    void suggestsNothingLockedOptionalOrNoLongerNeeded() {
        var roadmap = roadmap(
                essay("first"),
                essay("locked").after("first"),
                essay("extra").optional(),
                step("choice").needs(new Completion.Any()).with(essay("this"), essay("that")));
        var suggestions = RoadmapEvaluator.of(roadmap)
                .evaluate(EvidenceOnFile.of(List.of(EvidenceItem.submitted(essayOf("this"), MONDAY))), MONDAY, MONDAY)
                .suggestions();

        assertThat(suggestions).extracting(NextStep::step).containsExactly(StepKey.of("first"));
    }

    private static NextStep next(Roadmap roadmap, EvidenceItem... items) {
        return RoadmapEvaluator.of(roadmap)
                .evaluate(EvidenceOnFile.of(Arrays.asList(items)), MONDAY, MONDAY)
                .next()
                .orElseThrow();
    }

    @Test
    void suggestsFiveAtMost() {
        var roadmap = roadmap(essay("a"), essay("b"), essay("c"), essay("d"), essay("e"), essay("f"));

        assertThat(steps(evaluate(roadmap))).containsExactly("a", "b", "c", "d", "e");
    }

    @Test
    void ordersWhatIsHalfDoneByHowNearItIs() {
        var roadmap = roadmap(sessions("a", 4), sessions("b", 2), sessions("c", 3));
        var progress = evaluate(
                roadmap,
                EvidenceItem.verified(sessionsOf("a"), MONDAY),
                EvidenceItem.verified(sessionsOf("b"), MONDAY),
                EvidenceItem.verified(sessionsOf("c"), MONDAY),
                EvidenceItem.submitted(sessionsOf("c"), MONDAY));

        assertThat(steps(progress)).containsExactly("c", "b", "a");
        assertThat(progress.suggestions().getFirst().reason())
                .isEqualTo(new Reason.NearlyDone(sessionsOf("c"), Amount.of(2), 3));
        assertThat(progress.suggestions().getLast().reason())
                .isEqualTo(new Reason.FollowsThePlan(StageKey.of("the-stage")));
    }

    @Test
    void suggestsWhatCameBackEvenIfItIsLockedOrOptional() {
        var roadmap = roadmap(
                essay("first"), essay("locked").after("first"), essay("extra").optional());
        var progress = evaluate(roadmap, returned("locked"), returned("extra"));

        assertThat(steps(progress)).containsExactly("locked", "extra", "first");
    }

    @Test
    void choosesTheRequirementThatCameBack() {
        var roadmap = roadmap(sessions("a", 2).asks(new EvidenceSpec.Reflection(null, 1)));
        var progress = evaluate(roadmap, EvidenceItem.verified(sessionsOf("a"), MONDAY), returned("a"));

        assertThat(progress.next().map(NextStep::reason)).contains(new Reason.ReviseReturned(essayOf("a")));
    }

    @Test
    void choosesTheRequirementThatIsFarthest() {
        var roadmap =
                roadmap(essay("a").asks(new EvidenceSpec.SessionCount(new Term("mentoring", "Mentoring", null), 4)));
        var progress =
                evaluate(roadmap, new EvidenceItem(sessionsOf("a"), EvidenceState.VERIFIED, Amount.of(3), MONDAY));

        assertThat(progress.suggestions()).hasSize(1);
        assertThat(evaluate(
                                roadmap,
                                EvidenceItem.verified(essayOf("a"), MONDAY),
                                EvidenceItem.verified(sessionsOf("a"), MONDAY))
                        .next()
                        .map(NextStep::reason))
                .contains(new Reason.NearlyDone(sessionsOf("a"), Amount.of(1), 4));
    }

    @Test
    void passesOverOptionalEvidence() {
        var roadmap = roadmap(step("a")
                .asks(new EvidenceSpec.SelfAttestation("Maybe"), true)
                .asks(new EvidenceSpec.Reflection(null, 1)));

        assertThat(evaluate(roadmap).here()).isEqualTo(StageKey.of("the-stage"));
        assertThat(evaluate(roadmap, EvidenceItem.submitted(essayOf("a"), MONDAY))
                        .suggestions())
                .isEmpty();
    }

    @Test
    void stopsSuggestingOnceAStageHasEnough() {
        var roadmap =
                roadmap(stage("choose", new Completion.AtLeast(1), essay("a"), essay("b")), stage("then", essay("c")));

        assertThat(steps(evaluate(roadmap, EvidenceItem.submitted(essayOf("a"), MONDAY))))
                .containsExactly("c");
    }

    @Test
    void namesOnlyStepsThatStillWait() {
        var roadmap = roadmap(essay("a"), essay("b").after("a"), essay("c").after("a"));
        var next = next(roadmap, EvidenceItem.submitted(essayOf("b"), MONDAY));

        assertThat(next.reason()).isEqualTo(new Reason.OpensOthers(List.of(StepKey.of("c"))));
    }

    @Test
    void putsOffThePartsOfWhatIsRecommendedForLater() {
        var roadmap = roadmap(step("whole").recommendedAfter("b").with(essay("part")), essay("b"));

        assertThat(steps(evaluate(roadmap))).containsExactly("b", "part");
        assertThat(steps(evaluate(roadmap, EvidenceItem.submitted(essayOf("b"), MONDAY))))
                .containsExactly("part");
    }

    @Test
    void suggestsNoSubstepsWhereOwnEvidenceIsEnough() {
        var roadmap = roadmap(essay("whole").needs(new Completion.Own()).with(essay("part")));

        assertThat(steps(evaluate(roadmap))).containsExactly("whole");
    }

    @Test
    void suggestsSubstepsOnlyWhileTheyAreNeeded() {
        var roadmap = roadmap(essay("whole").needs(new Completion.Any()).with(essay("this"), essay("that")));

        assertThat(steps(evaluate(roadmap))).containsExactly("whole", "this", "that");
        assertThat(steps(evaluate(roadmap, EvidenceItem.submitted(essayOf("this"), MONDAY))))
                .containsExactly("whole");
        assertThat(steps(evaluate(roadmap, EvidenceItem.submitted(essayOf("whole"), MONDAY))))
                .containsExactly("this", "that");
    }

    private static EvidenceItem returned(String step) {
        return new EvidenceItem(essayOf(step), EvidenceState.RETURNED, Amount.ONE, MONDAY);
    }

    private static List<String> steps(Progress progress) {
        return progress.suggestions().stream().map(it -> it.step().value()).toList();
    }

    private static Progress evaluate(Roadmap roadmap, EvidenceItem... items) {
        return RoadmapEvaluator.of(roadmap).evaluate(EvidenceOnFile.of(Arrays.asList(items)), MONDAY, MONDAY);
    }
}
