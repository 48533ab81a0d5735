package io.waymark.advising.journey;

import io.waymark.advising.api.journey.ForecastView;
import io.waymark.advising.api.journey.NextStepView;
import io.waymark.advising.api.journey.RequirementStanding;
import io.waymark.advising.api.journey.StageView;
import io.waymark.advising.api.journey.StepTitle;
import io.waymark.advising.api.journey.TrailStep;
import io.waymark.core.progress.Forecast;
import io.waymark.core.progress.NextStep;
import io.waymark.core.progress.Progress;
import io.waymark.core.progress.RequirementProgress;
import io.waymark.core.progress.StageProgress;
import io.waymark.core.progress.StepProgress;
import io.waymark.core.roadmap.RequirementId;
import io.waymark.core.roadmap.Roadmap;
import io.waymark.core.roadmap.Stage;
import io.waymark.core.roadmap.Step;
import io.waymark.core.roadmap.StepKey;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Draws progress on one roadmap. */
record Trail(Roadmap roadmap, Progress progress) {

    List<StageView> stages() {
        return IntStream.range(0, progress.stages().size())
                .mapToObj(index -> stage(index + 1, progress.stages().get(index)))
                .toList();
    }

    private StageView stage(int number, StageProgress stage) {
        return new StageView(
                stage.key().value(),
                number,
                stage.stage().title(),
                Marks.of(stage),
                stage.percent(),
                stage.done(),
                stage.total(),
                stage.steps().stream().map(this::step).toList());
    }

    TrailStep step(StepProgress step) {
        return new TrailStep(
                step.key().value(),
                step.step().title(),
                Marks.of(step),
                step.isLocked(),
                titles(step.waitingFor()),
                step.step().optional(),
                step.percent(),
                step.evidence().stream().map(Trail::standing).toList(),
                step.substeps().stream().map(this::step).toList(),
                step.completedOn(),
                step.renewsOn());
    }

    static RequirementStanding standing(RequirementProgress progress) {
        return new RequirementStanding(
                progress.requirement().id().toString(),
                progress.requirement().kind(),
                Requirements.label(progress.requirement()),
                progress.verified().toBigDecimal(),
                progress.submitted().toBigDecimal(),
                progress.target(),
                progress.isMet(),
                progress.returned(),
                progress.requirement().optional());
    }

    @Nullable
    NextStepView next() {
        return progress.next().map(this::next).orElse(null);
    }

    private NextStepView next(NextStep next) {
        var step = title(next.step());
        return switch (next.reason()) {
            case NextStep.Reason.MendReturned it ->
                new NextStepView(
                        step.key(),
                        step.title(),
                        NextStepView.Reason.MEND_RETURNED,
                        label(it.requirement()),
                        null,
                        null,
                        List.of(),
                        null);
            case NextStep.Reason.NearlyDone it ->
                new NextStepView(
                        step.key(),
                        step.title(),
                        NextStepView.Reason.NEARLY_DONE,
                        label(it.requirement()),
                        it.have().toBigDecimal(),
                        it.target(),
                        List.of(),
                        null);
            case NextStep.Reason.OpensOthers it ->
                new NextStepView(
                        step.key(),
                        step.title(),
                        NextStepView.Reason.OPENS_OTHERS,
                        null,
                        null,
                        null,
                        titles(it.steps()),
                        null);
            case NextStep.Reason.FollowsThePlan it ->
                new NextStepView(
                        step.key(),
                        step.title(),
                        NextStepView.Reason.FOLLOWS_THE_PLAN,
                        null,
                        null,
                        null,
                        List.of(),
                        roadmap.stages().stream()
                                .filter(stage -> stage.key().equals(it.stage()))
                                .map(Stage::title)
                                .findFirst()
                                .orElse(null));
        };
    }

    private @Nullable String label(RequirementId id) {
        return roadmap.requirement(id).map(Requirements::label).orElse(null);
    }

    List<StepTitle> titles(List<StepKey> steps) {
        return steps.stream().map(this::title).toList();
    }

    private StepTitle title(StepKey step) {
        return new StepTitle(step.value(), roadmap.step(step).map(Step::title).orElse(step.value()));
    }

    /** The steps a step lies in, outermost first. */
    List<StepTitle> parentsOf(StepKey step) {
        return roadmap.steps()
                .filter(it -> !it.key().equals(step)
                        && it.andBelow().anyMatch(below -> below.key().equals(step)))
                .map(it -> new StepTitle(it.key().value(), it.title()))
                .toList();
    }

    /** The steps that wait for a step. */
    List<StepTitle> opensAfter(StepKey step) {
        return roadmap.steps()
                .filter(it -> it.prerequisites().contains(step))
                .map(it -> new StepTitle(it.key().value(), it.title()))
                .toList();
    }

    static @Nullable ForecastView forecast(@Nullable Forecast forecast) {
        return forecast == null ? null : new ForecastView(forecast.earliest(), forecast.likely(), forecast.latest());
    }
}
