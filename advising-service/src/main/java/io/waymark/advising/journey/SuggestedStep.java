package io.waymark.advising.journey;

import io.waymark.advising.api.journey.NextStepView;
import io.waymark.advising.api.journey.NextStepView.SuggestionReason;
import io.waymark.advising.api.journey.StepTitle;
import io.waymark.core.progress.NextStep;
import io.waymark.core.roadmap.RequirementId;
import io.waymark.core.roadmap.RequirementLabel;
import io.waymark.core.roadmap.Roadmap;
import io.waymark.core.roadmap.Stage;
import io.waymark.core.roadmap.StageKey;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The step to take next, and what is said of why just that. */
record SuggestedStep(Trail trail, NextStep next) {

    NextStepView view() {
        return switch (next.reason()) {
            case NextStep.Reason.ReviseReturned it ->
                evidence(SuggestionReason.REVISE_RETURNED, it.requirement(), null, null);
            case NextStep.Reason.NearlyDone it ->
                evidence(
                        SuggestionReason.NEARLY_DONE,
                        it.requirement(),
                        it.have().toBigDecimal(),
                        it.target());
            case NextStep.Reason.OpensOthers it ->
                roadmap(SuggestionReason.OPENS_OTHERS, trail.titles(it.steps()), null);
            case NextStep.Reason.FollowsThePlan it ->
                roadmap(SuggestionReason.FOLLOWS_THE_PLAN, List.of(), titleOf(it.stage()));
        };
    }

    private NextStepView evidence(
            SuggestionReason reason, RequirementId requirement, @Nullable BigDecimal have, @Nullable Integer target) {
        var label =
                definition().requirement(requirement).map(RequirementLabel::of).orElse(null);
        var step = step();
        return new NextStepView(step.key(), step.title(), reason, label, have, target, List.of(), null);
    }

    private NextStepView roadmap(SuggestionReason reason, List<StepTitle> opens, @Nullable String stage) {
        var step = step();
        return new NextStepView(step.key(), step.title(), reason, null, null, null, opens, stage);
    }

    private @Nullable String titleOf(StageKey stage) {
        return definition().stages().stream()
                .filter(it -> it.key().equals(stage))
                .map(Stage::title)
                .findFirst()
                .orElse(null);
    }

    private StepTitle step() {
        return trail.titles(List.of(next.step())).getFirst();
    }

    private Roadmap definition() {
        return trail.roadmap();
    }
}
