package io.waymark.advising.journey;

import static io.waymark.advising.journey.BakerRoadmap.ESSAY;
import static io.waymark.advising.journey.BakerRoadmap.HOURS;
import static io.waymark.advising.journey.BakerRoadmap.MONDAY;
import static io.waymark.advising.journey.BakerRoadmap.REVIEW;
import static io.waymark.advising.journey.BakerRoadmap.hours;
import static io.waymark.advising.journey.BakerRoadmap.progress;
import static io.waymark.advising.journey.BakerRoadmap.returned;
import static io.waymark.advising.journey.BakerRoadmap.submitted;
import static io.waymark.advising.journey.BakerRoadmap.verified;
import static io.waymark.advising.journey.BakerRoadmap.waiving;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.waymark.advising.api.journey.ForecastView;
import io.waymark.advising.api.journey.Mark;
import io.waymark.advising.api.journey.NextStepView;
import io.waymark.advising.api.journey.NextStepView.SuggestionReason;
import io.waymark.advising.api.journey.RequirementStanding;
import io.waymark.advising.api.journey.StageView;
import io.waymark.advising.api.journey.StepTitle;
import io.waymark.advising.api.journey.TrailStep;
import io.waymark.core.progress.Amount;
import io.waymark.core.progress.Forecast;
import io.waymark.core.progress.NextStep;
import io.waymark.core.progress.Progress;
import io.waymark.core.roadmap.Assurance;
import io.waymark.core.roadmap.EvidenceKind;
import io.waymark.core.roadmap.RequirementId;
import io.waymark.core.roadmap.RequirementLabel;
import io.waymark.core.roadmap.StageKey;
import io.waymark.core.roadmap.StepKey;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TrailTests {

    private static final StepTitle READ = new StepTitle("read", "Read about bread");
    private static final StepTitle PRACTICE = new StepTitle("practice", "Practice");
    private static final StepTitle BAKE = new StepTitle("bake", "Bake");

    @Test
    void numbersItsStagesFromOne() {
        assertThat(trail(progress()).stages())
                .extracting(StageView::number, StageView::key, StageView::title, StageView::mark)
                .containsExactly(
                        tuple(1, "learn", "Learn the trade", Mark.TODO), tuple(2, "work", "Get to work", Mark.LOCKED));
    }

    @Test
    void showsWhatEachStepWaitsFor() {
        assertThat(step(progress(), "practice"))
                .returns(Mark.LOCKED, TrailStep::mark)
                .returns(List.of(READ), TrailStep::waitingFor);
        assertThat(step(progress(verified(ESSAY)), "practice"))
                .returns(Mark.TODO, TrailStep::mark)
                .returns(List.of(), TrailStep::waitingFor);
    }

    @Test
    void showsWhatWasBegunThoughItIsLocked() {
        assertThat(step(progress(hours(2)), "practice"))
                .returns(Mark.PROGRESS, TrailStep::mark)
                .returns(true, TrailStep::locked);
    }

    @Test
    void isAtWhatToDoNextElseAtTheFirstOpenStep() {
        assertThat(trail(progress()).current()).map(it -> it.key().value()).contains("read");
        assertThat(trail(progress(verified(ESSAY))).current())
                .map(it -> it.key().value())
                .contains("knead");
        assertThat(trail(progress(submitted(ESSAY))).current())
                .map(it -> it.key().value())
                .contains("read");
    }

    @Test
    void showsSubstepsWithinTheirStep() {
        assertThat(step(progress(), "practice").substeps())
                .extracting(TrailStep::key)
                .containsExactly("knead", "shape");
    }

    @Test
    void showsHowMuchOfARequirementIsThere() {
        assertThat(step(progress(hours(3)), "practice").substeps().getFirst().requirements())
                .containsExactly(new RequirementStanding(
                        "knead/hours-log",
                        EvidenceKind.HOURS_LOG,
                        new RequirementLabel(EvidenceKind.HOURS_LOG, 8, 0, List.of("hours")),
                        new BigDecimal("3.00"),
                        new BigDecimal("0.00"),
                        8,
                        false,
                        false,
                        false,
                        Assurance.VERIFIED));
    }

    @Test
    void tellsWhatWaitsFromWhatCameBack() {
        assertThat(step(progress(submitted(ESSAY)), "read"))
                .returns(Mark.SUBMITTED, TrailStep::mark)
                .satisfies(it -> assertThat(it.requirements().getFirst())
                        .returns(BigDecimal.valueOf(100, 2), RequirementStanding::submitted)
                        .returns(false, RequirementStanding::returned));
        assertThat(step(progress(returned(ESSAY)), "read"))
                .returns(Mark.RETURNED, TrailStep::mark)
                .satisfies(it -> assertThat(it.requirements().getFirst())
                        .returns(BigDecimal.valueOf(0, 2), RequirementStanding::submitted)
                        .returns(true, RequirementStanding::returned));
    }

    @Test
    void showsWhenARecurringStepIsDueAgain() {
        assertThat(step(progress(verified(REVIEW)), "bake"))
                .returns(MONDAY, TrailStep::completedOn)
                .returns(MONDAY.plusYears(1), TrailStep::renewsOn);
        assertThat(step(progress(), "bake")).returns(null, TrailStep::renewsOn);
    }

    @Test
    void showsWhatIsWaived() {
        assertThat(step(waiving("read"), "read").mark()).isEqualTo(Mark.WAIVED);
        assertThat(step(waiving("read"), "practice").locked()).isFalse();
    }

    @Test
    void saysWhatHasToBeMended() {
        assertThat(next(new NextStep.Reason.ReviseReturned(ESSAY)))
                .isEqualTo(new NextStepView(
                        "read",
                        "Read about bread",
                        SuggestionReason.REVISE_RETURNED,
                        new RequirementLabel(EvidenceKind.REFLECTION, 3, 0, List.of()),
                        null,
                        null,
                        List.of(),
                        null));
    }

    @Test
    void saysHowMuchOfItIsDone() {
        assertThat(next(new NextStep.Reason.NearlyDone(HOURS, Amount.of(5), 8)))
                .isEqualTo(new NextStepView(
                        "read",
                        "Read about bread",
                        SuggestionReason.NEARLY_DONE,
                        new RequirementLabel(EvidenceKind.HOURS_LOG, 8, 0, List.of("hours")),
                        new BigDecimal("5.00"),
                        8,
                        List.of(),
                        null));
    }

    @Test
    void saysWhatAStepOpens() {
        assertThat(next(new NextStep.Reason.OpensOthers(List.of(StepKey.of("practice"), StepKey.of("bake")))))
                .isEqualTo(new NextStepView(
                        "read",
                        "Read about bread",
                        SuggestionReason.OPENS_OTHERS,
                        null,
                        null,
                        null,
                        List.of(PRACTICE, BAKE),
                        null));
    }

    @Test
    void saysToWhichStageAStepBelongs() {
        assertThat(next(new NextStep.Reason.FollowsThePlan(StageKey.of("work"))))
                .isEqualTo(new NextStepView(
                        "read",
                        "Read about bread",
                        SuggestionReason.FOLLOWS_THE_PLAN,
                        null,
                        null,
                        null,
                        List.of(),
                        "Get to work"));
    }

    @Test
    void saysNothingOfWhatTheRoadmapDoesNotHave() {
        assertThat(next(new NextStep.Reason.ReviseReturned(RequirementId.of("sing/reflection"))))
                .isNotNull()
                .returns(null, NextStepView::requirement);
        assertThat(next(new NextStep.Reason.FollowsThePlan(StageKey.of("retire"))))
                .isNotNull()
                .returns(null, NextStepView::stageTitle);
        assertThat(trail(progress()).titles(List.of(StepKey.of("sing"))))
                .containsExactly(new StepTitle("sing", "sing"));
    }

    @Test
    void hasNoNextStepWhereNothingIsSuggested() {
        assertThat(trail(suggesting(List.of())).next()).isNull();
    }

    @Test
    void namesTheStepsThatAStepLiesIn() {
        var trail = trail(progress());

        assertThat(trail.parentsOf(StepKey.of("knead"))).containsExactly(PRACTICE);
        assertThat(trail.parentsOf(StepKey.of("practice"))).isEmpty();
    }

    @Test
    void namesTheStepsThatWaitForAStep() {
        var trail = trail(progress());

        assertThat(trail.opensAfter(StepKey.of("read"))).containsExactly(PRACTICE);
        assertThat(trail.opensAfter(StepKey.of("practice"))).containsExactly(BAKE);
        assertThat(trail.opensAfter(StepKey.of("bake"))).isEmpty();
    }

    @Test
    void forecastsOnlyWhereSomethingCanBeSaid() {
        assertThat(Trail.forecast(null)).isNull();
        assertThat(Trail.forecast(new Forecast(MONDAY, MONDAY.plusDays(7), MONDAY.plusDays(30))))
                .isEqualTo(new ForecastView(MONDAY, MONDAY.plusDays(7), MONDAY.plusDays(30)));
    }

    private static @Nullable NextStepView next(NextStep.Reason reason) {
        return trail(suggesting(List.of(new NextStep(StepKey.of("read"), reason))))
                .next();
    }

    private static Progress suggesting(List<NextStep> suggestions) {
        return new Progress(List.of(), 0, 0, 0, null, suggestions, null, null, 1);
    }

    private static TrailStep step(Progress progress, String key) {
        return trail(progress).stages().stream()
                .flatMap(it -> it.steps().stream())
                .filter(it -> it.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static Trail trail(Progress progress) {
        return new Trail(BakerRoadmap.ROADMAP, progress);
    }
}
