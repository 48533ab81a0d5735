package io.waymark.core.roadmap.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.roadmap.Basis;
import io.waymark.core.roadmap.Fact;
import io.waymark.core.roadmap.Prerequisites;
import io.waymark.core.roadmap.Prerequisites.Condition;
import io.waymark.core.roadmap.Prerequisites.Window;
import io.waymark.core.roadmap.Provenance;
import io.waymark.core.roadmap.RelatedOccupation;
import io.waymark.core.roadmap.RoadmapKey;
import io.waymark.core.roadmap.Skill;
import io.waymark.core.roadmap.StepKey;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When and where a step may be done, and what an occupation says of itself. */
class TermsOfStepsReadingTests {

    private static final Provenance BLS = new Provenance("BLS", null, false, null);

    private static final StepKey LEARN = StepKey.of("learn");

    @Test
    void readsHowLongAheadAStepMayStart() {
        assertThat(before("prerequisites: [{step: learn, window: {before: P30D}}]")
                        .windows())
                .containsExactly(new Window(LEARN, Period.ofDays(30), null));
    }

    @Test
    void readsHowLongAfterAnotherAStepMayBeDone() {
        var before = before("prerequisites: [{step: learn, window: {after_max: P12M}}]");

        assertThat(before.windows()).containsExactly(new Window(LEARN, null, Period.ofMonths(12)));
        assertThat(before.required()).containsExactly(LEARN);
    }

    @Test
    void readsWhereAStepIsAskedFor() {
        assertThat(before("applies_when: {state_in: [CA, NV], basis: source, source: BLS}")
                        .condition())
                .isEqualTo(new Condition(List.of("CA", "NV"), Basis.SOURCE, "BLS"));
        assertThat(before("optional: false").condition()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{step: learn}",
                "{step: learn, window: {}}",
                "{step: learn, window: {before: P1D, after_max: P1D}}"
            })
    void refusesAWindowThatIsNoneOrTwo(String prerequisite) {
        assertThat(RoadmapText.errorsAfter("prerequisites: [learn]", "prerequisites: [%s]".formatted(prerequisite)))
                .extracting(DefinitionError::message)
                .anyMatch(it -> it.contains("before"));
    }

    @Test
    void refusesAWindowAroundAStepThatIsNotThere() {
        assertThat(RoadmapText.errorsAfter(
                        "prerequisites: [learn]", "prerequisites: [{step: lern, window: {before: P1D}}]"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{state_in: []}", "{state_in: [California]}", "{}"})
    void refusesAConditionThatNamesNoState(String condition) {
        assertThat(RoadmapText.errorsAfter("prerequisites: [learn]", "applies_when: " + condition))
                .isNotEmpty();
    }

    @Test
    void readsWhatAnOccupationIs() {
        var occupation = RoadmapText.readAfter("vocabularies:", """
                        occupation:
                          duties: [{text: Code, source: BLS, checked_on: "2026-11-30"}]
                          skills:
                            - {key: detail, label: Detail, text: I see it., needs: 4, source: BLS}
                            - {key: calm, label: Calm, text: I stay calm., source: BLS}
                          related: [{title: Coder, soc: "29-2072", why: Near., roadmap: medical-coder}]
                          advanced: [{title: Manager, soc: "11-9111", why: Leads.}]
                        vocabularies:""").occupation();

        assertThat(occupation.duties())
                .containsExactly(new Fact(
                        "Code", new Provenance("BLS", null, false, null, null, null, LocalDate.of(2026, 11, 30))));
        assertThat(occupation.skills())
                .containsExactly(
                        new Skill("detail", "Detail", "I see it.", 4, BLS),
                        new Skill("calm", "Calm", "I stay calm.", Skill.USUALLY_NEEDED, BLS));
        assertThat(occupation.related())
                .containsExactly(new RelatedOccupation("Coder", "29-2072", "Near.", RoadmapKey.of("medical-coder")));
        assertThat(occupation.advanced()).containsExactly(new RelatedOccupation("Manager", "11-9111", "Leads.", null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "5", "much"})
    void refusesADegreeThatNobodyNeeds(String needs) {
        assertThat(RoadmapText.errorsAfter("vocabularies:", """
                        occupation:
                          skills: [{key: detail, label: Detail, text: I see it., needs: %s, source: BLS}]
                        vocabularies:""".formatted(needs)))
                .isNotEmpty();
    }

    private static Prerequisites before(String line) {
        return RoadmapText.readAfter("prerequisites: [learn]", line)
                .step(StepKey.of("practice"))
                .orElseThrow()
                .before();
    }
}
