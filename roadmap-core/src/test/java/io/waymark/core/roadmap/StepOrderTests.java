package io.waymark.core.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.waymark.core.roadmap.StepOrder.Event;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StepOrderTests {

    @Test
    void startsAStepAfterItsPrerequisitesAreFinished() {
        assertThat(order(step("b", List.of("a"), List.of()), step("a", List.of(), List.of()))
                        .events())
                .containsSubsequence(start("a"), end("a"), start("b"), end("b"));
    }

    @Test
    void startsSubstepsAfterTheirStepAndFinishesItAfterThem() {
        assertThat(order(step("whole", List.of(), List.of(), step("part", List.of(), List.of())))
                        .events())
                .containsExactly(start("whole"), start("part"), end("part"), end("whole"));
    }

    @Test
    void followsRecommendations() {
        assertThat(order(step("b", List.of(), List.of("a")), step("a", List.of(), List.of()))
                        .events())
                .containsSubsequence(end("a"), start("b"));
    }

    @Test
    void givesUpRecommendationsThatGoInACircle() {
        var order = order(
                step("a", List.of(), List.of("b")),
                step("b", List.of(), List.of("a")),
                step("d", List.of("c"), List.of()),
                step("c", List.of(), List.of()));

        assertThat(order.events()).hasSize(8).containsSubsequence(end("c"), start("d"));
        assertThat(order.circles()).isEmpty();
        assertThat(order.circlesOfRecommendations())
                .containsExactly(List.of(start("a"), end("a"), start("b"), end("b")));
    }

    @Test
    void findsStepsThatWaitForEachOther() {
        var order = order(step("a", List.of("b"), List.of()), step("b", List.of("a"), List.of()));

        assertThat(order.circles()).hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(order::events)
                .withMessage("The steps of a-career wait for each other in a circle");
    }

    @Test
    void findsASubstepThatWaitsForItsOwnStep() {
        var order = order(step("whole", List.of(), List.of(), step("part", List.of("whole"), List.of())));

        assertThat(order.circles()).hasSize(1);
    }

    @Test
    void takesTheStartOfAClockForARecommendation() {
        var clocked =
                order(step("degree", List.of(), List.of(), "enroll"), step("enroll", List.of("degree"), List.of()));
        var sound = order(step("degree", List.of(), List.of(), "enroll"), step("enroll", List.of(), List.of()));

        assertThat(clocked.circles()).isEmpty();
        assertThat(clocked.circlesOfRecommendations()).hasSize(1);
        assertThat(sound.events()).containsSubsequence(end("enroll"), end("degree"));
    }

    @Test
    void passesOverStepsThatDoNotExist() {
        var order = order(step("a", List.of("nowhere"), List.of("elsewhere"), "never"));

        assertThat(order.events()).containsExactly(start("a"), end("a"));
    }

    private static Event start(String step) {
        return new Event(StepKey.of(step), false);
    }

    private static Event end(String step) {
        return new Event(StepKey.of(step), true);
    }

    private static StepOrder order(Step... steps) {
        var stage = new Stage(
                StageKey.of("stage"), "", 1, Origin.ARTICLE, "", new Completion.All(), null, List.of(), List.of(steps));
        return new StepOrder(new Roadmap(
                RoadmapKey.of("a-career"),
                1,
                "",
                Locale.US,
                "",
                null,
                Occupation.UNKNOWN,
                Glossary.EMPTY,
                List.of(stage),
                null,
                References.NONE,
                List.of()));
    }

    private static Step step(String key, List<String> required, List<String> recommended, Step... substeps) {
        return step(key, required, recommended, null, substeps);
    }

    private static Step step(
            String key, List<String> required, List<String> recommended, @Nullable String clock, Step... substeps) {
        var essay = new EvidenceRequirement(
                new RequirementId(StepKey.of(key), "reflection"),
                new EvidenceSpec.Reflection(null, 1),
                Set.of(VerifierRole.ADVISOR),
                false,
                false,
                null,
                false,
                null);
        return new Step(
                StepKey.of(key),
                "",
                1,
                Origin.ARTICLE,
                "",
                false,
                new Prerequisites(keys(required), keys(recommended), List.of()),
                new Completion.All(),
                new EvidenceAsked(EvidenceAsked.EvidenceRule.ALL, List.of(essay)),
                Set.of(),
                clock == null
                        ? null
                        : new Span(
                                Period.ofDays(1),
                                Period.ofDays(1),
                                Basis.ARTICLE,
                                false,
                                null,
                                StepKey.of(clock),
                                null),
                null,
                Background.NONE,
                Arrays.asList(substeps));
    }

    private static List<StepKey> keys(List<String> keys) {
        return keys.stream().map(StepKey::of).toList();
    }
}
