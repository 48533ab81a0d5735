package io.waymark.core.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Period;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepTests {

    @ParameterizedTest
    @CsvSource({
        "P7D, P7D, 1",
        "P7D, P8D, 2",
        "P31D, P31D, 2",
        "P31D, P32D, 3",
        "P92D, P92D, 3",
        "P92D, P93D, 4",
        "P2Y, P4Y, 4"
    })
    void weighsByItsTypicalTime(String min, String max, int weight) {
        var span = new Span(Period.parse(min), Period.parse(max), Basis.ESTIMATE, false, null, null, null);

        assertThat(step("a", span, Set.of()).weight()).isEqualTo(weight);
    }

    @Test
    void weighsLittleWhereNobodyKnowsItsTime() {
        assertThat(step("a", null, Set.of()).weight()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"P1D, 1", "P2W, 14", "P1M, 30.4375", "P1Y, 365.25", "P1Y6M10D, 557.875"})
    void countsAnAverageYear(String period, double days) {
        assertThat(Span.days(Period.parse(period))).isEqualTo(days);
    }

    @Test
    void runsFromAShorterToALongerTime() {
        var span = new Span(Period.ofDays(10), Period.ofDays(20), Basis.ARTICLE, false, null, null, null);

        assertThat(span.minDays()).isEqualTo(10);
        assertThat(span.maxDays()).isEqualTo(20);
        assertThat(span.typicalDays()).isEqualTo(15);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Span(Period.ofDays(2), Period.ofDays(1), Basis.ARTICLE, false, null, null, null))
                .withMessage("A span runs from a shorter to a longer time: P2D to P1D");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Span(Period.ZERO, Period.ofDays(1), Basis.ARTICLE, false, null, null, null));
    }

    @Test
    void asksForSomething() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> step("a", EvidenceAsked.NONE, new Completion.All(), List.of()))
                .withMessage("Nothing completes the step a");
    }

    @Test
    void hasTheSubstepsItNeeds() {
        var substeps = List.of(step("a", null, Set.of()), step("b", null, Set.of()));

        assertThat(step("c", EvidenceAsked.NONE, new Completion.AtLeast(2), substeps)
                        .substeps())
                .hasSize(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> step("c", EvidenceAsked.NONE, new Completion.AtLeast(3), substeps))
                .withMessage("c needs 3 of 2 substeps");
        assertThatIllegalArgumentException().isThrownBy(() -> new Completion.AtLeast(0));
    }

    @Test
    void keepsItsVerifiersInTheirOrder() {
        var verifiers = new LinkedHashSet<>(List.of(VerifierRole.MENTOR, VerifierRole.ADVISOR));

        assertThat(step("a", null, verifiers).verifiers())
                .containsExactly(VerifierRole.MENTOR, VerifierRole.ADVISOR)
                .isUnmodifiable();
    }

    @Test
    void needsAVerifierUnlessTheStudentAttests() {
        var asked = requirement(
                "a", new EvidenceSpec.Reflection(null, 1), Set.of(VerifierRole.ADVISOR, VerifierRole.MENTOR));
        var attested = requirement("a", new EvidenceSpec.Reflection(null, 1), Set.of(VerifierRole.STUDENT));

        assertThat(asked.needsVerifier()).isTrue();
        assertThat(attested.needsVerifier()).isFalse();
    }

    @Test
    void refusesARequirementThatNobodyCanVerifyOrMeet() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> requirement("a", new EvidenceSpec.Reflection(null, 1), Set.of()))
                .withMessage("Somebody has to verify a/it");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> requirement(
                        "a", new EvidenceSpec.HoursLog(0, "hours", List.of()), Set.of(VerifierRole.ADVISOR)))
                .withMessage("The target of a/it is at least 1: 0");
    }

    @Test
    void needsOfItsEvidenceWhatIsNotOptional() {
        var needed = requirement("a", new EvidenceSpec.Reflection(null, 1), Set.of(VerifierRole.ADVISOR));
        var welcome = new EvidenceRequirement(
                RequirementId.of("a/more"),
                new EvidenceSpec.SelfAttestation(""),
                Set.of(VerifierRole.STUDENT),
                false,
                true,
                null,
                false,
                null);
        var step = step(
                "a",
                new EvidenceAsked(EvidenceAsked.EvidenceRule.ALL, List.of(needed, welcome)),
                new Completion.All(),
                List.of());

        assertThat(step.evidence().needed()).containsExactly(needed);
        assertThat(step.requirement(RequirementId.of("a/more"))).contains(welcome);
        assertThat(step.requirement(RequirementId.of("b/more"))).isEmpty();
    }

    private static EvidenceRequirement requirement(String step, EvidenceSpec spec, Set<VerifierRole> verifiers) {
        return new EvidenceRequirement(
                new RequirementId(StepKey.of(step), "it"), spec, verifiers, false, false, null, false, null);
    }

    static Step step(String key, @Nullable Span span, Set<VerifierRole> verifiers) {
        var essay = requirement(key, new EvidenceSpec.Reflection(null, 1), Set.of(VerifierRole.ADVISOR));
        return step(
                key,
                new EvidenceAsked(EvidenceAsked.EvidenceRule.ALL, List.of(essay)),
                new Completion.All(),
                List.of(),
                span,
                verifiers);
    }

    static Step step(String key, EvidenceAsked asked, Completion completion, List<Step> substeps) {
        return step(key, asked, completion, substeps, null, Set.of());
    }

    private static Step step(
            String key,
            EvidenceAsked asked,
            Completion completion,
            List<Step> substeps,
            @Nullable Span span,
            Set<VerifierRole> verifiers) {
        return new Step(
                StepKey.of(key),
                key,
                1,
                Origin.ARTICLE,
                "",
                false,
                Prerequisites.NONE,
                completion,
                asked,
                verifiers,
                span,
                null,
                Background.NONE,
                substeps);
    }
}
