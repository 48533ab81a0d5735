package io.waymark.web.ui.trail;

import io.waymark.advising.api.journey.StageView;
import io.waymark.advising.api.journey.StepTitle;
import io.waymark.advising.api.journey.TrailStep;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.time.When;
import java.util.Comparator;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Says how many steps of a stage are done, and since when or what it waits for. */
@Component
class StageTexts {

    private final Texts texts;
    private final When when;

    StageTexts(Texts texts, When when) {
        this.texts = texts;
        this.when = when;
    }

    String of(StageView stage) {
        return switch (stage.mark()) {
            case VERIFIED ->
                stage.steps().stream()
                        .map(TrailStep::completedOn)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .map(last -> count("trail.steps-done.finished", stage, when.date(last)))
                        .orElseGet(() -> count("trail.steps-done", stage, ""));
            case LOCKED ->
                stage.steps().stream()
                        .filter(step -> !step.waitingFor().isEmpty())
                        .findFirst()
                        .map(step -> count(
                                "trail.steps-done.locked",
                                stage,
                                texts.list(step.waitingFor().stream()
                                        .map(StepTitle::title)
                                        .toList())))
                        .orElseGet(() -> count("trail.steps-done", stage, ""));
            default -> count("trail.steps-done", stage, "");
        };
    }

    private String count(String key, StageView stage, String more) {
        return texts.say(key, stage.done(), stage.total(), more);
    }
}
