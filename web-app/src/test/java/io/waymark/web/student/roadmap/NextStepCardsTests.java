package io.waymark.web.student.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.api.journey.NextStepView;
import io.waymark.advising.api.journey.NextStepView.SuggestionReason;
import io.waymark.advising.api.journey.StepTitle;
import io.waymark.advising.api.journey.TypicalTime;
import io.waymark.core.roadmap.Basis;
import io.waymark.core.roadmap.EvidenceKind;
import io.waymark.core.roadmap.RequirementLabel;
import io.waymark.web.ui.guide.DurationTexts;
import io.waymark.web.ui.message.RealTexts;
import io.waymark.web.ui.page.Figures;
import io.waymark.web.ui.time.Viewer;
import io.waymark.web.ui.trail.NextStepCard;
import io.waymark.web.ui.trail.TrailFixtures;
import java.math.BigDecimal;
import java.time.Period;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NextStepCardsTests {

    private static final RequirementLabel HOURS = new RequirementLabel(EvidenceKind.HOURS_LOG, 40, 0, List.of("hours"));

    @RegisterExtension
    private final Viewer viewer = Viewer.at("2026-11-10T14:00:00Z");

    private final DurationTexts lengths = new DurationTexts(RealTexts.texts());
    private final NextStepCards cards =
            new NextStepCards(TrailFixtures.requirementTexts(), lengths, new Figures(), RealTexts.texts());

    @Test
    void sayWhatWasReturnedAndLeadToWhatToChange() {
        var card = card(SuggestionReason.REVISE_RETURNED, HOURS);

        assertThat(card.reason()).isEqualTo("“40 hours” was returned. Make the changes and submit it again.");
        assertThat(card.action().label()).isEqualTo("See what to change");
        assertThat(card.action().href()).isEqualTo("/student/roadmap/steps/intern#prove");
        assertThat(card.effort()).isNull();
    }

    @Test
    void sayHowCloseItIs() {
        assertThat(card(SuggestionReason.NEARLY_DONE, HOURS).reason())
                .isEqualTo("You are almost done: 37.5 of 40 for “40 hours”.");
        assertThat(card(SuggestionReason.NEARLY_DONE, null).reason()).endsWith("for “Do an internship”.");
    }

    @ParameterizedTest
    @CsvSource({
        "1, It unlocks another step: Step 1.",
        "2, It unlocks 2 later steps: Step 1 and Step 2.",
        "3, 'It unlocks 3 later steps: Step 1, Step 2, and Step 3.'"
    })
    void sayWhatItUnlocks(int opened, String said) {
        var opens = IntStream.rangeClosed(1, opened)
                .mapToObj(number -> new StepTitle("s" + number, "Step " + number))
                .toList();

        assertThat(cards.view(next(SuggestionReason.OPENS_OTHERS, null, opens), null)
                        .reason())
                .isEqualTo(said);
    }

    @Test
    void sayWhichStageItBelongsTo() {
        assertThat(card(SuggestionReason.FOLLOWS_THE_PLAN, null).reason())
                .isEqualTo("It is the next step in “Gain experience”.");
        assertThat(card(SuggestionReason.FOLLOWS_THE_PLAN, null).action().label())
                .isEqualTo("Open this step");
    }

    @ParameterizedTest
    @CsvSource({
        "P1D, P3D, 1 day to 3 days",
        "P7D, P14D, 1 week to 2 weeks",
        "P10D, P10D, 10 days",
        "P1M, P6M, 1 month to 6 months",
        "P12M, P2Y, 1 year to 2 years",
        "P18M, P18M, 18 months",
        "P1Y6M, P18M, 18 months",
        "P2W, P1M, 2 weeks to 1 month",
        "P1M15D, P3M, 45 days to 3 months",
        "P1M12D, P3M, 6 weeks to 3 months"
    })
    void sayHowLongAStepUsuallyTakes(Period shortest, Period longest, String said) {
        assertThat(lengths.say(new TypicalTime(shortest, longest, Basis.values()[0], false, null, null)))
                .isEqualTo(said);
    }

    private NextStepCard card(SuggestionReason reason, @Nullable RequirementLabel requirement) {
        return cards.view(next(reason, requirement, List.of()), null);
    }

    private static NextStepView next(
            SuggestionReason reason, @Nullable RequirementLabel requirement, List<StepTitle> opens) {
        return new NextStepView(
                "intern",
                "Do an internship",
                reason,
                requirement,
                new BigDecimal("37.5"),
                40,
                opens,
                "Gain experience");
    }
}
