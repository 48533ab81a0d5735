package io.waymark.advising.kind;

import static io.waymark.advising.kind.KindFixtures.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.api.kind.ChecklistParameters;
import io.waymark.advising.api.kind.ChecklistPayload;
import io.waymark.advising.api.kind.Choice;
import io.waymark.advising.api.kind.ShownField;
import io.waymark.core.roadmap.EvidenceSpec;
import io.waymark.core.roadmap.Term;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class TickedChecklistTests {

    private static final EvidenceSpec.TickedItems TWO_OF_THREE = new EvidenceSpec.TickedItems(
            List.of(
                    new Term("resume", "Resume", null),
                    new Term("letter", "Cover letter", null),
                    new Term("portfolio", "Portfolio", null)),
            2);

    private final TickedChecklist checklist = new TickedChecklist();

    @Test
    void takesAsManyTicksAsAreAskedForOrMore() {
        assertThat(ticked("letter", "resume").checked()).containsExactly("letter", "resume");
        assertThat(ticked("resume", "portfolio", "letter").checked()).containsExactly("letter", "portfolio", "resume");
    }

    @Test
    void tellsHowManyTicksAreMissing() {
        var refusal = refusal("too-few-items", () -> ticked("letter"));

        assertThat(refusal).hasMessage("Tick at least 2 of the 3 items.");
        assertThat(refusal.arguments()).containsEntry("checked", 1).containsEntry("minChecked", 2);
    }

    @Test
    void takesNoTickForAnItemThatIsNotOnTheListAnyMore() {
        refusal("no-such-item", () -> ticked("letter", "resume", "transcript"));
        refusal("no-such-item", () -> ticked("Letter", "resume"));
    }

    @Test
    void takesNoTicksAtAllOnlyWhereNoneAreAskedFor() {
        var noneAsked = new EvidenceSpec.TickedItems(TWO_OF_THREE.items(), 0);

        refusal("too-few-items", () -> checklist.accept(TWO_OF_THREE, new ChecklistPayload(null), KindSamples.TODAY));
        assertThat(checklist
                        .accept(noneAsked, new ChecklistPayload(null), KindSamples.TODAY)
                        .checked())
                .isEmpty();
    }

    @Test
    void showsTheReviewerWhatIsTickedInTheOrderOfTheList() {
        assertThat(checklist.shown(TWO_OF_THREE, new ChecklistPayload(Set.of("portfolio", "resume"))))
                .containsExactly(ShownField.choices(
                        "checked", List.of(new Choice("resume", "Resume"), new Choice("portfolio", "Portfolio"))));
    }

    @Test
    void showsTheReviewerNothingThatIsNotOnTheListAnyMore() {
        assertThat(checklist.shown(TWO_OF_THREE, new ChecklistPayload(Set.of("transcript"))))
                .containsExactly(ShownField.choices("checked", List.of()));
        assertThat(checklist.shown(TWO_OF_THREE, new ChecklistPayload(null)))
                .containsExactly(ShownField.choices("checked", List.of()));
    }

    @Test
    void asksWithTheItemsInTheirOrder() {
        assertThat(checklist.parametersOf(TWO_OF_THREE))
                .isEqualTo(new ChecklistParameters(
                        List.of(
                                new Choice("resume", "Resume"),
                                new Choice("letter", "Cover letter"),
                                new Choice("portfolio", "Portfolio")),
                        2));
    }

    private ChecklistPayload ticked(String... items) {
        return checklist.accept(
                TWO_OF_THREE, new ChecklistPayload(new TreeSet<>(Arrays.asList(items))), KindSamples.TODAY);
    }
}
