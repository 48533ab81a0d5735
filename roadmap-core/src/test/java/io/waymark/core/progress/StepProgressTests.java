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

import io.waymark.core.roadmap.Assurance;
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

class StepProgressTests {

    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);

    @Test
    void fallsDueAgainAYearAfterItWasCompleted() {
        var roadmap = roadmap(essay("renew").everyYear(), essay("once"));
        var progress = evaluate(roadmap, verified("renew", MONDAY), verified("once", MONDAY));

        assertThat(at(progress, "renew").renewsOn()).isEqualTo(MONDAY.plusYears(1));
        assertThat(at(progress, "once").renewsOn()).isNull();
        assertThat(at(evaluate(roadmap), "renew").renewsOn()).isNull();
    }

    @Test
    void staysCompleteAfterItFellDue() {
        var progress = evaluate(roadmap(essay("renew").everyYear()), verified("renew", MONDAY.minusYears(2)));

        assertThat(at(progress, "renew").isComplete()).isTrue();
        assertThat(at(progress, "renew").renewsOn()).isBefore(TUESDAY);
    }

    @Test
    void completesWithItsLastPart() {
        var roadmap = roadmap(step("whole").with(essay("a"), essay("b")));
        var progress = evaluate(roadmap, verified("a", TUESDAY), verified("b", MONDAY));

        assertThat(at(progress, "whole").completedOn()).isEqualTo(TUESDAY);
        assertThat(at(progress, "whole").percent()).isEqualTo(100);
    }

    @Test
    void completesWithTheFirstOfAChoice() {
        var roadmap = roadmap(step("choice").needs(new Completion.Any()).with(essay("a"), essay("b")));
        var progress = evaluate(roadmap, verified("a", TUESDAY), verified("b", MONDAY));

        assertThat(at(progress, "choice").completedOn()).isEqualTo(MONDAY);
    }

    @Test
    void countsAChoiceByWhatHasComeFarthest() {
        var roadmap = roadmap(step("choice")
                .needs(new Completion.AtLeast(2))
                .with(sessions("a", 4), sessions("b", 2), sessions("c", 2)));
        var progress = evaluate(
                roadmap,
                EvidenceItem.verified(sessionsOf("a"), MONDAY),
                EvidenceItem.verified(sessionsOf("b"), MONDAY));

        assertThat(at(progress, "choice").percent()).isEqualTo(37);
        assertThat(at(progress, "choice").state()).isEqualTo(StepState.IN_PROGRESS);
    }

    @Test
    void countsOwnEvidenceAndSubstepsByHalves() {
        var roadmap = roadmap(essay("whole").with(essay("a"), essay("b"), essay("c")));

        assertThat(at(evaluate(roadmap, verified("whole", MONDAY)), "whole").percent())
                .isEqualTo(25);
        assertThat(at(evaluate(roadmap, verified("a", MONDAY), verified("b", MONDAY)), "whole")
                        .percent())
                .isEqualTo(50);
    }

    @Test
    void needsAllEvidenceUnlessAnyWillDo() {
        var all = roadmap(essay("a").asks(new EvidenceSpec.SelfAttestation("I did")));
        var any = roadmap(
                essay("a").asks(new EvidenceSpec.SelfAttestation("I did")).anyEvidence());

        assertThat(at(evaluate(all, verified("a", MONDAY)), "a").percent()).isEqualTo(50);
        assertThat(at(evaluate(any, verified("a", MONDAY)), "a").percent()).isEqualTo(100);
    }

    @Test
    void isStartedByAnOptionalPart() {
        var roadmap = roadmap(
                step("whole").with(essay("needed"), essay("extra").optional()),
                essay("bonus").optional());
        var extra = evaluate(roadmap, EvidenceItem.submitted(essayOf("extra"), MONDAY));
        var bonus = evaluate(roadmap, EvidenceItem.submitted(essayOf("bonus"), MONDAY));

        assertThat(at(extra, "whole").state()).isEqualTo(StepState.IN_PROGRESS);
        assertThat(at(extra, "whole").percent()).isZero();
        assertThat(bonus.stages().getFirst().state()).isEqualTo(StepState.IN_PROGRESS);
    }

    @Test
    void takesTheEarliestOfItsWaivers() {
        var roadmap = roadmap(essay("a"));
        var waivers = List.of(
                new Waiver(StepKey.of("a"), TUESDAY),
                new Waiver(StepKey.of("a"), MONDAY),
                new Waiver(StepKey.of("a"), TUESDAY.plusDays(1)),
                new Waiver(StepKey.of("gone"), MONDAY));
        var progress = RoadmapEvaluator.of(roadmap).evaluate(new EvidenceOnFile(List.of(), waivers), MONDAY, TUESDAY);

        assertThat(at(progress, "a").completedOn()).isEqualTo(MONDAY);
    }

    @Test
    void isVerifiedRatherThanWaivedWhereBothHold() {
        var roadmap = roadmap(step("whole").with(essay("a"), essay("b")));
        var onFile =
                new EvidenceOnFile(List.of(verified("a", MONDAY)), List.of(new Waiver(StepKey.of("whole"), TUESDAY)));
        var progress = RoadmapEvaluator.of(roadmap).evaluate(onFile, MONDAY, TUESDAY);

        assertThat(at(progress, "a").state()).isEqualTo(StepState.VERIFIED);
        assertThat(at(progress, "b").state()).isEqualTo(StepState.WAIVED);
        assertThat(at(progress, "whole").state()).isEqualTo(StepState.WAIVED);
    }

    @Test
    void keepsAWaiverOfItsOwnInsideAWaivedStep() {
        var roadmap = roadmap(step("whole").with(essay("a"), essay("b")));
        var onFile = new EvidenceOnFile(
                List.of(), List.of(new Waiver(StepKey.of("whole"), TUESDAY), new Waiver(StepKey.of("a"), MONDAY)));
        var progress = RoadmapEvaluator.of(roadmap).evaluate(onFile, MONDAY, TUESDAY);

        assertThat(at(progress, "a").completedOn()).isEqualTo(MONDAY);
        assertThat(at(progress, "b").completedOn()).isEqualTo(TUESDAY);
    }

    @Test
    void isMetOtherwiseWhereOneOfSeveralIsEnoughAndVerified() {
        var asked = step("s")
                .asks(new EvidenceSpec.Reflection(null, 1))
                .asks(new EvidenceSpec.SelfAttestation("Done."))
                .asks(new EvidenceSpec.DocumentUpload(List.of(), false), true);
        var all = roadmap(asked);
        var any = roadmap(asked.anyEvidence());

        assertThat(metOtherwise(any, verified("s", MONDAY))).containsExactly(false, true, false);
        assertThat(metOtherwise(any, EvidenceItem.submitted(essayOf("s"), MONDAY)))
                .containsOnly(false);
        assertThat(metOtherwise(any, new EvidenceItem(essayOf("s"), EvidenceState.RETURNED, Amount.ONE, MONDAY)))
                .containsOnly(false);
        assertThat(metOtherwise(any, EvidenceItem.verified(RequirementId.of("s/document-upload"), MONDAY)))
                .containsOnly(false);
        assertThat(metOtherwise(any)).containsOnly(false);
        assertThat(metOtherwise(all, verified("s", MONDAY))).containsOnly(false);
    }

    private static List<Boolean> metOtherwise(Roadmap roadmap, EvidenceItem... onFile) {
        var step = at(evaluate(roadmap, onFile), "s");
        return step.evidence().stream().map(step::isMetOtherwise).toList();
    }

    @Test
    void waitsForEveryPrerequisiteOnceEach() {
        var roadmap = roadmap(
                essay("a"),
                essay("b"),
                step("c").after("a", "b").with(essay("d").after("a")));
        var progress = evaluate(roadmap, verified("b", MONDAY));

        assertThat(at(progress, "d").waitingFor()).containsExactly(StepKey.of("a"));
        assertThat(at(evaluate(roadmap), "c").waitingFor()).containsExactly(StepKey.of("a"), StepKey.of("b"));
    }

    @Test
    void countsEachStageByItsWeight() {
        var roadmap = roadmap(
                stage("long", essay("a").takes("P2Y", "P2Y"), essay("b").takes("P2Y", "P2Y")),
                stage("short", essay("c"), essay("d")));

        assertThat(evaluate(roadmap, verified("a", MONDAY), verified("b", MONDAY))
                        .percent())
                .isEqualTo(80);
        assertThat(evaluate(roadmap, verified("c", MONDAY), verified("d", MONDAY))
                        .percent())
                .isEqualTo(20);
        assertThat(evaluate(roadmap, verified("a", MONDAY)).stages().getFirst().percent())
                .isEqualTo(50);
    }

    @Test
    void findsStepsAtAnyDepth() {
        var progress = evaluate(roadmap(step("a").with(step("b").with(essay("c"))), essay("d")));

        assertThat(progress.step(StepKey.of("c"))).map(StepProgress::key).contains(StepKey.of("c"));
        assertThat(progress.step(StepKey.of("nowhere"))).isEmpty();
        assertThat(progress.stages()).extracting(StageProgress::key).containsExactly(StageKey.of("the-stage"));
    }

    @Test
    void letsAForecastRunFromEarlyToLate() {
        assertThat(new Forecast(MONDAY, MONDAY, TUESDAY).latest()).isEqualTo(TUESDAY);
        assertThatIllegalArgumentException().isThrownBy(() -> new Forecast(TUESDAY, MONDAY, TUESDAY));
        assertThatIllegalArgumentException().isThrownBy(() -> new Forecast(MONDAY, TUESDAY, MONDAY));
    }

    @Test
    void countsHoursByTheHundredth() {
        var hours = RequirementId.of("work/hours-log");
        var roadmap = roadmap(step("work").asks(new EvidenceSpec.HoursLog(3, "hours", List.of())));
        var items = new EvidenceItem[] {
            new EvidenceItem(hours, EvidenceState.VERIFIED, new Amount(150), MONDAY),
            new EvidenceItem(hours, EvidenceState.VERIFIED, new Amount(149), TUESDAY)
        };

        assertThat(at(evaluate(roadmap, items), "work").percent()).isEqualTo(99);
        assertThat(at(evaluate(roadmap, items), "work").isComplete()).isFalse();
    }

    @Test
    void isReliedOnAsFarAsTheLeastOfItsParts() {
        var roadmap = roadmap(step("whole").with(essay("told"), essay("seen")));
        var told =
                new EvidenceItem(essayOf("told"), EvidenceState.VERIFIED, Amount.ONE, MONDAY, Assurance.SELF_REPORTED);

        assertThat(at(evaluate(roadmap), "whole").assurance()).isNull();
        assertThat(at(evaluate(roadmap, verified("seen", MONDAY)), "whole").assurance())
                .isEqualTo(Assurance.VERIFIED);
        assertThat(at(evaluate(roadmap, verified("seen", MONDAY), told), "whole")
                        .assurance())
                .isEqualTo(Assurance.SELF_REPORTED);
    }

    @Test
    void isReliedOnAsFarAsTheBestWhereOneIsEnough() {
        var roadmap = roadmap(step("choice").needs(new Completion.Any()).with(essay("told"), essay("seen")));
        var told =
                new EvidenceItem(essayOf("told"), EvidenceState.VERIFIED, Amount.ONE, MONDAY, Assurance.SELF_REPORTED);

        assertThat(at(evaluate(roadmap, told), "choice").assurance()).isEqualTo(Assurance.SELF_REPORTED);
        assertThat(at(evaluate(roadmap, told, verified("seen", MONDAY)), "choice")
                        .assurance())
                .isEqualTo(Assurance.VERIFIED);
    }

    @Test
    void makesItsStageNoBetterThanTheLeastOfTheStepsThatItNeeds() {
        var roadmap = roadmap(essay("told"), essay("seen"));
        var told =
                new EvidenceItem(essayOf("told"), EvidenceState.VERIFIED, Amount.ONE, MONDAY, Assurance.SELF_REPORTED);

        assertThat(evaluate(roadmap).stages().getFirst().assurance()).isNull();
        assertThat(evaluate(roadmap, verified("seen", MONDAY))
                        .stages()
                        .getFirst()
                        .assurance())
                .isEqualTo(Assurance.VERIFIED);
        assertThat(evaluate(roadmap, verified("seen", MONDAY), told)
                        .stages()
                        .getFirst()
                        .assurance())
                .isEqualTo(Assurance.SELF_REPORTED);
    }

    @Test
    void isNotReliedOnLessForWhatIsOptional() {
        var roadmap = roadmap(step("whole").with(essay("told").optional(), essay("seen")));
        var told =
                new EvidenceItem(essayOf("told"), EvidenceState.VERIFIED, Amount.ONE, MONDAY, Assurance.SELF_REPORTED);

        assertThat(at(evaluate(roadmap, told, verified("seen", MONDAY)), "whole")
                        .assurance())
                .isEqualTo(Assurance.VERIFIED);
    }

    private static EvidenceItem verified(String step, LocalDate on) {
        return EvidenceItem.verified(essayOf(step), on);
    }

    private static Progress evaluate(Roadmap roadmap, EvidenceItem... items) {
        return RoadmapEvaluator.of(roadmap).evaluate(EvidenceOnFile.of(Arrays.asList(items)), MONDAY, TUESDAY);
    }

    private static StepProgress at(Progress progress, String step) {
        return progress.step(StepKey.of(step)).orElseThrow();
    }
}
