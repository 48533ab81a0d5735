package io.waymark.web.ui.chart;

import io.waymark.advising.api.journey.EstimateView;
import io.waymark.advising.api.journey.EstimateView.Assumption;
import io.waymark.advising.api.journey.EstimateView.Move;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.time.When;
import java.time.YearMonth;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Says what an estimate assumes, and why it moved, to the student or to somebody else. */
@Component
public class EstimateTexts {

    private static final int MONTHS_FROM = 60;
    private static final double DAYS_A_MONTH = 30.44;
    private static final int DAYS_A_WEEK = 7;

    private final Texts texts;
    private final When when;

    EstimateTexts(Texts texts, When when) {
        this.texts = texts;
        this.when = when;
    }

    EstimateNotes toStudent(EstimateView estimate) {
        return notes(estimate, "estimate.you.");
    }

    public EstimateNotes toOthers(EstimateView estimate) {
        return notes(estimate, "estimate.they.");
    }

    private EstimateNotes notes(EstimateView estimate, String family) {
        return new EstimateNotes(
                estimate.assumes().stream().map(this::assumption).toList(),
                estimate.moves().stream().map(it -> move(it, family)).toList());
    }

    private String assumption(Assumption it) {
        return texts.say("estimate.assumes." + it.kind().name(), Objects.requireNonNullElse(it.percent(), 0));
    }

    private EstimateNotes.Move move(Move move, String family) {
        var step = move.step();
        var cause = texts.say(family + move.cause().name(), step == null ? "" : step.title());
        return new EstimateNotes.Move(
                texts.say(
                        move.days() < 0 ? "estimate.earlier" : "estimate.later", length(Math.abs(move.days())), cause),
                texts.say("estimate.moved", when.date(move.on()), when.month(YearMonth.from(move.likely()))));
    }

    private String length(int days) {
        return days < MONTHS_FROM
                ? texts.say("estimate.weeks", Math.round(days / (double) DAYS_A_WEEK))
                : texts.say("estimate.months", Math.round(days / DAYS_A_MONTH));
    }
}
