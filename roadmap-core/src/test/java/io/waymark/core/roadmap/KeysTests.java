package io.waymark.core.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeysTests {

    private static final Provenance NOWHERE = new Provenance(null, null, false, null);

    static Stream<Arguments> everythingWithAKey() {
        return Stream.of(
                key("A step's key", StepKey::of),
                key("A stage's key", StageKey::of),
                key("A roadmap's key", RoadmapKey::of),
                key("A term's key", it -> new Term(it, "", null)),
                key("A detail's key", it -> new Detail(it, "", new Detail.Value.Unknown(), NOWHERE)),
                key("A checklist's key", it -> new Glossary.Checklist(it, "", List.of())),
                key("A rubric's key", it -> new Rubric(it, "", List.of())),
                key("An accreditor's key", it -> new Accreditor(it, "", List.of(), NOWHERE)),
                key("An association's key", it -> new Association(it, "", List.of(), List.of(), List.of())),
                key("A membership category's key", it -> new Association.MembershipCategory(it, "", null, NOWHERE)),
                key(
                        "A credential's key",
                        it -> new Credential(it, "", false, null, "", "", false, null, List.of(), null, null)),
                key(
                        "A figure's key",
                        it -> new Figure(
                                it, Origin.ARTICLE, null, null, "", null, null, List.of(), false, null, NOWHERE)),
                key("A requirement's name", it -> new RequirementId(StepKey.of("a"), it)));
    }

    @ParameterizedTest
    @MethodSource("everythingWithAKey")
    void refusesAKeyThatIsMisspelled(String what, Function<String, Object> type) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> type.apply("Not Kebab"))
                .withMessage(what + " is lower-case words joined by hyphens, at most 80 characters: Not Kebab");
        assertThatCode(() -> type.apply("kebab")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a-b", "2-years", "rhit", "a1-b2-c3"})
    void acceptsLowerCaseWords(String key) {
        assertThat(StepKey.of(key)).hasToString(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "a-", "-a", "a--b", "A", "a_b", "a b", "\u00e9t\u00e9", "a/b", "a\n"})
    void refusesAnythingElse(String key) {
        assertThatIllegalArgumentException().isThrownBy(() -> StepKey.of(key));
    }

    @Test
    void takesEightyCharacters() {
        assertThatCode(() -> StageKey.of("a".repeat(80))).doesNotThrowAnyException();
        assertThatIllegalArgumentException().isThrownBy(() -> StageKey.of("a".repeat(81)));
    }

    @Test
    void readsARequirementByItsStepAndName() {
        var id = RequirementId.of("learn/reflection-2");

        assertThat(id).isEqualTo(new RequirementId(StepKey.of("learn"), "reflection-2"));
        assertThat(id).hasToString("learn/reflection-2");
        assertThat(RoadmapKey.of("a-career")).hasToString("a-career");
        assertThat(StageKey.of("a-stage")).hasToString("a-stage");
    }

    @ParameterizedTest
    @ValueSource(strings = {"learn", "/reflection", "learn/", "learn/a/b", ""})
    void refusesWhatNamesNoRequirement(String id) {
        assertThatIllegalArgumentException().isThrownBy(() -> RequirementId.of(id));
    }

    private static Arguments key(String what, Function<String, Object> type) {
        return Arguments.of(what, type);
    }
}
