package io.waymark.web.student.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.api.journey.StepTerms;
import io.waymark.advising.api.journey.StepTerms.StepStates;
import io.waymark.advising.api.journey.StepTerms.StepWindow;
import io.waymark.advising.api.journey.StepTitle;
import io.waymark.web.ui.guide.DurationTexts;
import io.waymark.web.ui.message.RealTexts;
import io.waymark.web.ui.time.Viewer;
import io.waymark.web.ui.usstate.UsStatesFixtures;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TermTextsTests {

    private static final StepTitle PROGRAM = new StepTitle("program", "Complete the program");

    @RegisterExtension
    private final Viewer viewer = Viewer.at("2026-11-10T14:00:00Z");

    private final TermTexts terms = new TermTexts(
            new DurationTexts(RealTexts.texts()), UsStatesFixtures.states(), RealTexts.texts(), viewer.when());

    @Test
    void sayHowLongAheadAStepMayBeDone() {
        assertThat(terms.say(windowed(new StepWindow(PROGRAM, Period.ofDays(30), null), null, false)))
                .containsExactly("You can start up to 30 days before “Complete the program” is complete.");
    }

    @Test
    void sayTheLastDay() {
        var within = new StepWindow(PROGRAM, null, Period.ofMonths(12));

        assertThat(terms.say(windowed(within, LocalDate.of(2027, 3, 2), false)))
                .containsExactly(
                        "Do this within 1 year after “Complete the program” is complete.",
                        "The last day for it is March 2, 2027.");
        assertThat(terms.say(windowed(within, LocalDate.of(2025, 3, 2), true)).getLast())
                .startsWith("The last day for it was March 2, 2025.");
    }

    @Test
    void sayInWhichStatesAStepIsAskedFor() {
        assertThat(states(null))
                .startsWith("Asked for in California and Nevada only.")
                .endsWith("optional.");
        assertThat(states("NV")).isEqualTo("Asked for in California and Nevada, so at your college in Nevada too.");
        assertThat(states("OH")).endsWith("Your college is in Ohio, so this step is optional.");
    }

    @Test
    void sayNothingOfWhatIsPossibleAnytimeAndAnywhere() {
        assertThat(terms.say(new StepTerms(List.of(), null, false, null))).isEmpty();
    }

    private String states(@Nullable String here) {
        return terms.say(new StepTerms(List.of(), null, false, new StepStates(List.of("CA", "NV"), "BLS", here)))
                .getFirst();
    }

    private static StepTerms windowed(StepWindow window, @Nullable LocalDate doneBy, boolean late) {
        return new StepTerms(List.of(window), doneBy, late, null);
    }
}
