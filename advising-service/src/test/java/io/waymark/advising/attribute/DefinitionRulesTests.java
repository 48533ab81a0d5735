package io.waymark.advising.attribute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.waymark.advising.api.attribute.AttributeEntry;
import io.waymark.advising.api.attribute.AttributeType;
import io.waymark.advising.api.attribute.AttributeView;
import io.waymark.core.refusal.ConflictException;
import io.waymark.core.refusal.DomainException;
import io.waymark.core.refusal.RuleViolationException;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

class DefinitionRulesTests {

    private static final List<String> NOBODY = List.of();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "role",
                "number",
                "given_name",
                "preferred_name",
                "family_name",
                "email",
                "time_zone",
                "language",
                "cohort",
                "advisor_number",
                "roadmap",
                "started_on",
                "lifecycle"
            })
    void leaveTheColumnsOfAnImportToIt(String key) {
        refused("attribute-reserved", () -> DefinitionRules.refuseUnlessDefinable(key, entry(AttributeType.TEXT)));
    }

    @ParameterizedTest
    @EnumSource(value = AttributeType.class, names = "CHOICE", mode = Mode.EXCLUDE)
    void giveChoicesToAChoiceAlone(AttributeType type) {
        assertThatCode(() -> DefinitionRules.refuseUnlessDefinable("shift", entry(type)))
                .doesNotThrowAnyException();
        refused("attribute-choices", () -> DefinitionRules.refuseUnlessDefinable("shift", entry(type, "Day")));
        refused("attribute-choices", () -> DefinitionRules.refuseUnlessDefinable("shift", entry(AttributeType.CHOICE)));
    }

    @Test
    void wantEachChoiceOnce() {
        refused(
                "attribute-choices-repeat",
                () -> DefinitionRules.refuseUnlessDefinable("shift", entry(AttributeType.CHOICE, "Day", "DAY")));
        assertThatCode(() ->
                        DefinitionRules.refuseUnlessDefinable("shift", entry(AttributeType.CHOICE, "Day", "Night")))
                .doesNotThrowAnyException();
    }

    @Test
    void keepLabelAndChoicesWithoutWhatCannotBeSeen() {
        assertThat(DefinitionRules.tidy(
                        new AttributeEntry(" Work\u00a0 shift ", AttributeType.CHOICE, List.of("\u00a0Day "), true, 7)))
                .isEqualTo(new AttributeEntry("Work shift", AttributeType.CHOICE, List.of("Day"), true, 7));
        for (var choice : List.of("Da\u200by", "Da\ny")) {
            refused("hidden-character", () -> DefinitionRules.tidy(entry(AttributeType.CHOICE, choice)));
        }
        refused("nothing-visible", () -> DefinitionRules.tidy(entry(AttributeType.CHOICE, "\u200b")));
    }

    @Test
    void letTextBecomeAChoiceAndBackAsLongAsTheValuesAreAmongIt() {
        var onFile = List.of("North", "South");

        assertThatCode(() -> DefinitionRules.refuseUnlessFitting(
                        attribute(AttributeType.TEXT, true),
                        entry(AttributeType.CHOICE, "North", "South", "West"),
                        onFile))
                .doesNotThrowAnyException();
        assertThatCode(() -> DefinitionRules.refuseUnlessFitting(
                        attribute(AttributeType.CHOICE, false, "North", "South"), entry(AttributeType.TEXT), onFile))
                .doesNotThrowAnyException();
        refused(
                "attribute-in-use",
                () -> DefinitionRules.refuseUnlessFitting(
                        attribute(AttributeType.TEXT, true), entry(AttributeType.CHOICE, "North"), onFile));
        refused(
                "attribute-in-use",
                () -> DefinitionRules.refuseUnlessFitting(
                        attribute(AttributeType.TEXT, true), entry(AttributeType.CHOICE, "NORTH", "South"), onFile));
    }

    @Test
    void fixTheTypeOfWhatIsBuiltInOrOnFile() {
        var dates = entry(AttributeType.DATE);

        refused(
                "attribute-type-fixed",
                () -> DefinitionRules.refuseUnlessFitting(attribute(AttributeType.TEXT, true), dates, NOBODY));
        refused(
                "attribute-type-fixed",
                () -> DefinitionRules.refuseUnlessFitting(
                        attribute(AttributeType.TEXT, false), dates, List.of("2026-08-24")));
        assertThatCode(() -> DefinitionRules.refuseUnlessFitting(attribute(AttributeType.TEXT, false), dates, NOBODY))
                .doesNotThrowAnyException();
    }

    @Test
    void removeOnlyWhatTheCollegeDefinedAndNobodyHas() {
        refused(
                "attribute-built-in",
                () -> DefinitionRules.refuseUnlessRemovable(attribute(AttributeType.TEXT, true), NOBODY));
        refused(
                "attribute-in-use",
                () -> DefinitionRules.refuseUnlessRemovable(attribute(AttributeType.TEXT, false), List.of("x")));
        assertThatCode(() -> DefinitionRules.refuseUnlessRemovable(attribute(AttributeType.TEXT, false), NOBODY))
                .doesNotThrowAnyException();
    }

    @Test
    void callWhatOthersMustChangeFirstAConflict() {
        assertThat(caught(() ->
                        DefinitionRules.refuseUnlessRemovable(attribute(AttributeType.TEXT, false), List.of("x"))))
                .isInstanceOf(ConflictException.class);
        assertThat(caught(() -> DefinitionRules.refuseUnlessRemovable(attribute(AttributeType.TEXT, true), NOBODY)))
                .isInstanceOf(RuleViolationException.class);
    }

    private static void refused(String code, ThrowingCallable definition) {
        assertThat(caught(definition)).returns(code, DomainException::code);
    }

    private static DomainException caught(ThrowingCallable definition) {
        return catchThrowableOfType(DomainException.class, definition);
    }

    private static AttributeEntry entry(AttributeType type, String... choices) {
        return new AttributeEntry("Shift", type, List.of(choices), false, 7);
    }

    private static AttributeView attribute(AttributeType type, boolean builtIn, String... choices) {
        return new AttributeView("shift", "Shift", type, List.of(choices), false, 7, builtIn, 1);
    }
}
