package io.waymark.advising.journey;

import io.waymark.advising.api.journey.ForecastView;
import io.waymark.advising.api.journey.Mark;
import io.waymark.advising.api.journey.NextStepView;
import io.waymark.advising.api.journey.RequirementStanding;
import io.waymark.advising.api.journey.StageView;
import io.waymark.advising.api.journey.StepTitle;
import io.waymark.advising.api.journey.TrailStep;
import io.waymark.advising.api.journey.WaitingView;
import io.waymark.core.progress.Forecast;
import io.waymark.core.progress.NextStep;
import io.waymark.core.progress.Progress;
import io.waymark.core.progress.RequirementProgress;
import io.waymark.core.progress.StageProgress;
import io.waymark.core.progress.StepProgress;
import io.waymark.core.roadmap.RequirementLabel;
import io.waymark.core.roadmap.Roadmap;
import io.waymark.core.roadmap.Step;
import io.waymark.core.roadmap.StepKey;
import java.util.List;
import java.util.Optional;
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
                stage.steps().stream().map(this::step).toList(),
                stage.assurance());
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
                step.renewsOn(),
                step.assurance());
    }

    static RequirementStanding standing(RequirementProgress progress) {
        return new RequirementStanding(
                progress.requirement().id().toString(),
                progress.requirement().kind(),
                RequirementLabel.of(progress.requirement()),
                progress.verified().toBigDecimal(),
                progress.submitted().toBigDecimal(),
                progress.target(),
                progress.isMet(),
                progress.returned(),
                progress.requirement().optional(),
                progress.assurance());
    }

    /** Where the student is in their stage: at what to do next if it lies there, else at the first step that is open. */
    Optional<StepProgress> current() {
        var rows = progress.stages().stream()
                .filter(stage -> stage.key().equals(progress.here()))
                .flatMap(stage -> stage.steps().stream())
                .toList();
        var next = progress.next().map(NextStep::step);
        return rows.stream()
                .flatMap(StepProgress::andBelow)
                .filter(step -> next.filter(step.key()::equals).isPresent())
                .findFirst()
                .or(() -> rows.stream()
                        .filter(step -> !step.isComplete() && Marks.of(step) != Mark.LOCKED)
                        .findFirst());
    }

    @Nullable
    NextStepView next() {
        return progress.next().map(it -> new SuggestedStep(this, it).view()).orElse(null);
    }

    List<WaitingView> waiting() {
        return progress.waiting().stream()
                .map(it -> new WaitingView(
                        title(it.step()),
                        RequirementLabel.of(it.requirement()),
                        it.requirement().verifiedBy().stream().sorted().toList()))
                .toList();
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
