package io.waymark.advising.attribute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.waymark.advising.api.attribute.AttributeType;
import io.waymark.advising.api.attribute.AttributeView;
import io.waymark.advising.api.institution.DateOrder;
import io.waymark.advising.attribute.AttributeCheck.Accepted;
import io.waymark.advising.attribute.AttributeCheck.Rejected;
import io.waymark.core.refusal.FieldRefusal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttributeRulesTests {

    private static final AttributeRules RULES = new AttributeRules(
            List.of(
                    attribute("program", "Program of study", AttributeType.TEXT, true),
                    attribute("enrolled_on", "Enrolled on", AttributeType.DATE, false),
                    attribute("status", "Enrollment status", AttributeType.CHOICE, false, "Full-time", "Half-time"),
                    attribute("home", "Campus", AttributeType.TEXT, false),
                    attribute("other", "Campus", AttributeType.TEXT, false),
                    attribute("campus_key", "program", AttributeType.TEXT, false)),
            DateOrder.MDY);

    @Test
    void areInTheirOrder() {
        assertThat(RULES.keys()).containsExactly("program", "enrolled_on", "status", "home", "other", "campus_key");
    }

    @ParameterizedTest
    @ValueSource(strings = {"enrolled_on", "Enrolled on", "ENROLLED-ON", "enrolledOn", " enrolled  on\u00a0"})
    void knowAnAttributeByKeyAndLabelHoweverTheyAreWritten(String name) {
        assertThat(RULES.keyOf(name)).contains("enrolled_on");
    }

    @Test
    void takeAKeyBeforeALabelAndNoLabelThatTwoHave() {
        assertThat(RULES.keyOf("program")).contains("program");
        assertThat(RULES.keyOf("Campus")).isEmpty();
        assertThat(RULES.keyOf("home")).contains("home");
        assertThat(RULES.keyOf("")).isEmpty();
        assertThat(RULES.keyOf("Shoe size")).isEmpty();
    }

    @Test
    void acceptAValueAsItIsKept() {
        assertThat(RULES.check("status", " FULL-TIME\u00a0")).isEqualTo(new Accepted("Full-time"));
        assertThat(RULES.check("home", "North  Hall")).isEqualTo(new Accepted("North Hall"));
    }

    @Test
    void rejectWhatIsNoAttributeAndWhatCannotBeSeen() {
        assertThat(RULES.check("shoe_size", "8")).isEqualTo(new Rejected(AttributeError.UNKNOWN_ATTRIBUTE));
        assertThat(RULES.check("home", "No\u200brth")).isEqualTo(new Rejected(AttributeError.HIDDEN_CHARACTER));
        assertThat(RULES.check("home", "No\nrth")).isEqualTo(new Rejected(AttributeError.HIDDEN_CHARACTER));
    }

    @Test
    void acceptAgainWhatTheyAcceptedBefore() {
        for (var written : List.of("full-time", "HALF-TIME")) {
            var kept = ((Accepted) RULES.check("status", written)).value();
            assertThat(RULES.check("status", kept)).isEqualTo(new Accepted(kept));
        }
    }

    @Test
    void sortWhatCanBeKeptFromWhatIsWrong() {
        var checked = RULES.checkAll(
                Map.of("program", "HIT", "enrolled_on", "soon", "home", "  ", "status", "half-time"), true);

        assertThat(checked.accepted()).containsOnly(entry("program", "HIT"), entry("status", "Half-time"));
        assertThat(checked.errors()).containsOnly(entry("enrolled_on", AttributeError.UNREAD_DAY));
    }

    @Test
    void needOfStudentsAloneWhatIsRequired() {
        assertThat(RULES.checkAll(Map.of(), true).errors()).containsOnly(entry("program", AttributeError.MISSING));
        assertThat(RULES.checkAll(Map.of(), false).errors()).isEmpty();
        assertThat(RULES.checkAll(Map.of("program", "x".repeat(201)), true).errors())
                .containsOnly(entry("program", AttributeError.TOO_LONG));
    }

    @Test
    void nameTheChoicesThereAre() {
        assertThat(RULES.refusal("status", "Sometimes", AttributeError.NOT_A_CHOICE))
                .returns("Use one of its choices: Full-time, Half-time.", FieldRefusal::message)
                .returns(Map.of("choices", List.of("Full-time", "Half-time")), FieldRefusal::arguments);
        assertThat(RULES.refusal("shoe_size", "8", AttributeError.NOT_A_CHOICE).message())
                .isEqualTo(AttributeError.NOT_A_CHOICE.remedy());
    }

    @Test
    void nameNoMoreThanTenChoices() {
        var many = IntStream.range(0, 50).mapToObj("Choice %d"::formatted).toArray(String[]::new);
        var rules = new AttributeRules(
                List.of(attribute("unit", "Unit", AttributeType.CHOICE, false, many)), DateOrder.MDY);

        assertThat(rules.refusal("unit", "None", AttributeError.NOT_A_CHOICE).message())
                .contains("Choice 9")
                .doesNotContain("Choice 10");
    }

    @ParameterizedTest
    @EnumSource(AttributeError.class)
    void tellOfEveryErrorWhatToDo(AttributeError error) {
        assertThat(RULES.refusal("shoe_size", "8", error).message())
                .isEqualTo(error.remedy())
                .endsWith(".");
    }

    private static AttributeView attribute(
            String key, String label, AttributeType type, boolean required, String... choices) {
        return new AttributeView(key, label, type, List.of(choices), required, 1, false, 1);
    }
}
