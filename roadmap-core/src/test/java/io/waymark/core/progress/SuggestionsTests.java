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
import io.waymark.core.roadmap.EvidenceKind;
import io.waymark.core.roadmap.Proof;
import io.waymark.core.roadmap.Roadmap;
import io.waymark.core.roadmap.StageKey;
import io.waymark.core.roadmap.StepKey;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
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
    void mendsWhatCameBackBeforeAnythingElse() {
        var roadmap = roadmap(sessions("meet", 2), essay("write"));
        var returned = new EvidenceItem(essayOf("write"), EvidenceState.RETURNED, Amount.ONE, MONDAY);

        var next = next(roadmap, returned, EvidenceItem.verified(sessionsOf("meet"), MONDAY));

        assertThat(next.reason()).isEqualTo(new Reason.MendReturned(essayOf("write")));
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

    @Test
    void suggestsLastWhatNobodyTakesYet() {
        var evaluator = RoadmapEvaluator.of(
                roadmap(
                        stage("one", sessions("meet", 2)),
                        stage("two", essay("write"), sessions("choose", 2).asks(new Proof.Reflection(null, 1)))),
                Set.of(EvidenceKind.REFLECTION));
        var once = EvidenceOnFile.of(List.of(EvidenceItem.verified(sessionsOf("meet"), MONDAY)));
        var progress = evaluator.evaluate(once, MONDAY, MONDAY);

        assertThat(progress.suggestions())
                .extracting(NextStep::step)
                .containsExactly(StepKey.of("write"), StepKey.of("choose"), StepKey.of("meet"));
        assertThat(progress.here()).isEqualTo(StageKey.of("two"));
    }

    private static NextStep next(Roadmap roadmap, EvidenceItem... items) {
        return RoadmapEvaluator.of(roadmap)
                .evaluate(EvidenceOnFile.of(Arrays.asList(items)), MONDAY, MONDAY)
                .next()
                .orElseThrow();
    }
}
