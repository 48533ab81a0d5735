package io.waymark.web.student.roadmap;

import io.waymark.advising.api.journey.StepView;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.page.Action;
import io.waymark.web.ui.page.MeterView;
import io.waymark.web.ui.trail.CurrentStepCard;
import io.waymark.web.ui.trail.RequirementTexts;
import io.waymark.web.ui.trail.TrailDrawing.Spot;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The card on the trail where the student stands: what the step is, how far it is, which evidence, what to do. */
@Component
class CurrentStepCards {

    private final RequirementTexts requirements;
    private final Texts texts;

    CurrentStepCards(RequirementTexts requirements, Texts texts) {
        this.requirements = requirements;
        this.texts = texts;
    }

    CurrentStepCard card(Spot spot, StepView step) {
        var href = StudentHomePages.STEPS + step.key();
        var guidance = spot.shown().equals(spot.row())
                ? step.guidance()
                : texts.say("home.guidance.part-of", step.guidance(), spot.row().title());
        var submits = step.proves().stream().anyMatch(requirement -> requirement.canSubmit());
        var actions = submits
                ? List.of(
                        Action.link(texts.say("home.submit"), href + "#prove").withIcon("plus"),
                        Action.link(texts.say("home.open"), href))
                : List.of(Action.link(texts.say("home.open"), href));
        return new CurrentStepCard(guidance, meter(step), requirements.list(step.proves()), actions);
    }

    private @Nullable MeterView meter(StepView step) {
        return step.proves().stream()
                .map(requirement -> requirement.standing())
                .filter(standing -> standing.target() > 1
                        && !standing.met()
                        && standing.have().signum() > 0)
                .findFirst()
                .map(standing -> new MeterView(
                        "here-meter",
                        requirements.amount(standing.have()),
                        texts.say("home.meter", standing.target(), requirements.label(standing.label())),
                        "",
                        standing.have().longValue(),
                        standing.target()))
                .orElse(null);
    }
}
