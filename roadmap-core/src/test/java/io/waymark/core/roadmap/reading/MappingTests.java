package io.waymark.core.roadmap.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.waymark.core.roadmap.Basis;
import io.waymark.core.roadmap.StepKey;
import java.math.BigDecimal;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.assertj.core.api.AbstractListAssert;
import org.assertj.core.api.ObjectAssert;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingTests {

    private final DefinitionErrors errors = new DefinitionErrors();

    @Test
    void readsValuesByTheirType() {
        assertThat(mapping("a: ' words '").text("a")).isEqualTo("words");
        assertThat(mapping("a: 7").whole("a", 7, 7)).isEqualTo(7);
        assertThat(mapping("a: true").flag("a")).isTrue();
        assertThat(mapping("a: false").flag("a")).isFalse();
        assertThat(mapping("a: P2W").periodOrNull("a")).isEqualTo(Period.ofWeeks(2));
        assertThat(mapping("a: platform_default").choice("a", Basis.class, "basis"))
                .isEqualTo(Basis.PLATFORM_DEFAULT);
        assertThat(mapping("a: one-two").key("a", StepKey::of)).isEqualTo(StepKey.of("one-two"));
        assertThat(mapping("a: [x, y]").texts("a")).containsExactly("x", "y");
        assertThat(mapping("a: x").texts("a")).containsExactly("x");
        assertThat(mapping("a: [b-c]").keys("a", StepKey::of)).containsExactly(StepKey.of("b-c"));
        assertThat(mapping("a: [{b: x}, {b: y}]").each("a", item -> item.text("b")))
                .containsExactly("x", "y");
        assertThat(mapping("a: {b: x}").<String>nested("a", inner -> inner.text("b")))
                .isEqualTo("x");
        hasNoErrors();
    }

    @Test
    void goesOnWithoutWhatMayBeMissing() {
        assertThat(mapping("{}").textOrNull("a")).isNull();
        assertThat(mapping("{}").wholeOr("a", 3, 1, 9)).isEqualTo(3);
        assertThat(mapping("{}").flag("a")).isFalse();
        assertThat(mapping("{}").periodOrNull("a")).isNull();
        assertThat(mapping("{}").choiceOrNull("a", Basis.class, "basis")).isNull();
        assertThat(mapping("{}").keyOrNull("a", StepKey::of)).isNull();
        assertThat(mapping("{}").texts("a")).isEmpty();
        assertThat(mapping("{}").each("a", item -> item.text("b"))).isEmpty();
        assertThat(mapping("{}").<String>nested("a", item -> item.text("b"))).isNull();
        assertThat(mapping("{}").has("a")).isFalse();
        hasNoErrors();
    }

    @Test
    void handsOutStandInsForWhatIsMissing() {
        assertThat(DefinitionErrors.isPlaceholder(read("{}", it -> it.text("a"))))
                .isTrue();
        assertThat(DefinitionErrors.isPlaceholder(read("{}", it -> it.key("a"))))
                .isTrue();
        assertThat(mapping("{}").whole("a", 5, 9)).isEqualTo(5);
        assertThat(mapping("{}").choice("a", Basis.class, "basis")).isEqualTo(Basis.ARTICLE);

        errors().containsOnly(tuple(1, "", "\"a\" is missing."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5    | This has to be from 6 to 8.
            9    | This has to be from 6 to 8.
            -7   | This has to be from 6 to 8.
            6.5  | This has to be a whole number.
            six  | This has to be a whole number.
            '''7''' | This has to be a whole number.
            1000000000000000 | This has to be from 6 to 8.
            """)
    void standsInForANumberThatIsNone(String written, String message) {
        assertThat(mapping("a: " + written).whole("a", 6, 8)).isEqualTo(6);

        errors().containsExactly(tuple(1, "a", message));
    }

    @Test
    void readsBothEndsOfARange() {
        assertThat(mapping("a: 6").whole("a", 6, 8)).isEqualTo(6);
        assertThat(mapping("a: 8").whole("a", 6, 8)).isEqualTo(8);
        hasNoErrors();
    }

    @Test
    void takesTextUpToItsLimit() {
        assertThat(mapping("a: " + "x".repeat(4_000)).text("a")).hasSize(4_000);
        hasNoErrors();

        read("a: " + "x".repeat(4_001), it -> it.text("a"));
        errors().containsExactly(tuple(1, "a", "This is longer than 4000 characters."));
    }

    @Test
    void listsTheChoicesWhereNoneIsAlike() {
        assertThat(mapping("a: whatever").choice("a", Basis.class, "basis")).isEqualTo(Basis.ARTICLE);

        errors().containsExactly(tuple(
                1, "a", "There is no basis \"whatever\". Known are: article, source, estimate, platform_default."));
    }

    @Test
    void saysOnceWhatIsWrongWithAChoice() {
        read("a: [article]", it -> it.choice("a", Basis.class, "basis"));

        errors().containsExactly(tuple(1, "a", "This has to be text; put it in quotes if it looks like a number."));
    }

    @Test
    void refusesNamesThatNobodyAskedForAndGuessesAmongTheUnused() {
        read("known: x\nkmown: y\nnowere: z", it -> it.textOrNull("known") + it.textOrNull("nowhere"));

        errors().containsExactly(
                        tuple(2, "kmown", "\"kmown\" is not known here."),
                        tuple(3, "nowere", "\"nowere\" is not known here. Did you mean \"nowhere\"?"));
    }

    @Test
    void refusesANameGivenTwiceAndKeepsTheFirst() {
        assertThat(mapping("a: x\na: y").text("a")).isEqualTo("x");

        errors().containsExactly(tuple(2, "a", "\"a\" is given twice."));
    }

    @Test
    void refusesAListInPlaceOfAMappingAndNothingElseInIt() {
        var broken = mapping("- x");

        broken.refuse("Something else.");

        assertThat(broken.isBroken()).isTrue();
        assertThat(broken.has("a")).isFalse();
        errors().containsExactly(tuple(1, "", "This has to be a mapping, with a name and a value on each line."));
    }

    @Test
    void refusesAMappingInPlaceOfAList() {
        assertThat(mapping("a: {b: c}").texts("a")).isEmpty();
        assertThat(mapping("a: b").each("a", item -> item.text("b"))).isEmpty();

        errors().containsOnly(tuple(1, "a", "This has to be a list."));
    }

    @Test
    void takesListsOfFiveHundred() {
        assertThat(mapping("a: [" + "x, ".repeat(499) + "x]").texts("a")).hasSize(500);
        hasNoErrors();

        assertThat(mapping("a: [" + "x, ".repeat(500) + "x]").texts("a")).isEmpty();
        errors().containsExactly(tuple(1, "a", "This list has more than 500 entries."));
    }

    @Test
    void knowsThePlaceOfEveryEntry() {
        read(
                "a:\n  - x\n  - 7\nb:\n  - {c: d}\n  - {}",
                it -> it.texts("a") + it.each("b", item -> item.text("c")).toString());

        errors().containsExactly(
                        tuple(3, "a[1]", "This has to be text; put it in quotes if it looks like a number."),
                        tuple(6, "b[1]", "\"c\" is missing."));
    }

    @Test
    void tellsWhatAValueLooksLike() {
        assertThat(scalar("null").isNull()).isTrue();
        assertThat(scalar("x").isNull()).isFalse();
        assertThat(scalar("true").isFlag()).isTrue();
        assertThat(scalar("'true'").isFlag()).isFalse();
        assertThat(scalar("all").is("all")).isTrue();
        assertThat(scalar("al").is("all")).isFalse();
        assertThat(scalar("article").names(Basis.class)).isTrue();
        assertThat(scalar("ARTICLE").names(Basis.class)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"7, 7", "-7.25, -7.25", "1.5e3, 1.5e3", "'x', ", "'''7''', ", "1234567890123456, ", ".inf, ", "[7], "})
    void readsNumbersWhereTheyAreSome(String written, BigDecimal number) {
        assertThat(scalar(written).numberOrNull()).isEqualTo(number);
    }

    private Scalar scalar(String written) {
        return Objects.requireNonNull(mapping("a: " + written).optional("a"));
    }

    private Mapping mapping(String text) {
        return new Mapping(new Entries(YamlText.compose(text), "", errors), errors);
    }

    private <T> T read(String text, Function<Mapping, T> reader) {
        return Mapping.read(YamlText.compose(text), "", errors, reader);
    }

    private void hasNoErrors() {
        errors.throwIfAny();
    }

    private AbstractListAssert<?, List<? extends Tuple>, Tuple, ObjectAssert<Tuple>> errors() {
        var found =
                org.assertj.core.api.Assertions.catchThrowableOfType(InvalidRoadmapException.class, errors::throwIfAny);
        return assertThat(Objects.requireNonNull(found).errors())
                .extracting(DefinitionError::line, DefinitionError::path, DefinitionError::message);
    }
}
