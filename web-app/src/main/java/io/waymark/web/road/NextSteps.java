package io.waymark.web.road;

import io.waymark.advising.api.journey.NextStepView;
import io.waymark.advising.api.journey.StepTitle;
import io.waymark.advising.api.journey.StepView;
import io.waymark.web.page.Action;
import io.waymark.web.page.Figures;
import io.waymark.web.page.Words;
import io.waymark.web.trail.NextView;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says what to do next, and why just that. */
@Component
class NextSteps {

    private final Proofs proofs;
    private final Lengths lengths;
    private final Figures figures;
    private final Words words;

    NextSteps(Proofs proofs, Lengths lengths, Figures figures, Words words) {
        this.proofs = proofs;
        this.lengths = lengths;
        this.figures = figures;
        this.words = words;
    }

    /** @param step more about it, if that could be loaded */
    NextView view(NextStepView next, @Nullable StepView step) {
        var time = step == null ? null : step.typicalTime();
        var mends = next.reason() == NextStepView.Reason.MEND_RETURNED;
        return new NextView(
                time == null ? null : words.say("next.usually", lengths.say(time)),
                next.title(),
                reason(next),
                Action.link(words.say(mends ? "next.mend" : "next.open"), "/road/steps/" + next.step() + "#prove"),
                null);
    }

    private String reason(NextStepView next) {
        var requirement = Objects.requireNonNullElse(next.requirement(), next.title());
        return switch (next.reason()) {
            case MEND_RETURNED -> words.say("next.reason.returned", requirement);
            case NEARLY_DONE ->
                words.say(
                        "next.reason.nearly",
                        requirement,
                        proofs.amount(Objects.requireNonNullElse(next.have(), BigDecimal.ZERO)),
                        figures.count(Objects.requireNonNullElse(next.target(), 1)));
            case OPENS_OTHERS ->
                words.say(
                        "next.reason.opens",
                        next.opens().size(),
                        next.opens().stream().map(StepTitle::title).collect(Collectors.joining(", ")));
            case FOLLOWS_THE_PLAN ->
                words.say("next.reason.plan", Objects.requireNonNullElse(next.stageTitle(), next.title()));
        };
    }
}
