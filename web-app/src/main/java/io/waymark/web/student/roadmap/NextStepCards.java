package io.waymark.web.student.roadmap;

import io.waymark.advising.api.journey.NextStepView;
import io.waymark.advising.api.journey.StepTitle;
import io.waymark.advising.api.journey.StepView;
import io.waymark.web.ui.guide.DurationTexts;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.page.Action;
import io.waymark.web.ui.page.Figures;
import io.waymark.web.ui.trail.NextStepCard;
import io.waymark.web.ui.trail.RequirementTexts;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says what to do next, and why just that. */
@Component
class NextStepCards {

    private final RequirementTexts requirements;
    private final DurationTexts lengths;
    private final Figures figures;
    private final Texts texts;

    NextStepCards(RequirementTexts requirements, DurationTexts lengths, Figures figures, Texts texts) {
        this.requirements = requirements;
        this.lengths = lengths;
        this.figures = figures;
        this.texts = texts;
    }

    /** @param step more about it, if that could be loaded */
    NextStepCard view(NextStepView next, @Nullable StepView step) {
        var time = step == null ? null : step.typicalTime();
        var revises = next.reason() == NextStepView.SuggestionReason.REVISE_RETURNED;
        return new NextStepCard(
                time == null ? null : texts.say("next.usually", lengths.say(time)),
                next.title(),
                reason(next),
                Action.link(
                        texts.say(revises ? "next.revise" : "next.open"),
                        "/student/roadmap/steps/" + next.step() + "#prove"),
                null);
    }

    private String reason(NextStepView next) {
        var asked = next.requirement();
        var requirement = asked == null ? next.title() : requirements.label(asked);
        return switch (next.reason()) {
            case REVISE_RETURNED -> texts.say("next.reason.returned", requirement);
            case NEARLY_DONE ->
                texts.say(
                        "next.reason.nearly",
                        requirement,
                        requirements.amount(Objects.requireNonNullElse(next.have(), BigDecimal.ZERO)),
                        figures.count(Objects.requireNonNullElse(next.target(), 1)));
            case OPENS_OTHERS ->
                texts.say(
                        "next.reason.opens",
                        next.opens().size(),
                        texts.list(next.opens().stream().map(StepTitle::title).toList()));
            case FOLLOWS_THE_PLAN ->
                texts.say("next.reason.plan", Objects.requireNonNullElse(next.stageTitle(), next.title()));
        };
    }
}
