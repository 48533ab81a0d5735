package io.waymark.advising.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.waymark.advising.api.attribute.AttributeType;
import io.waymark.advising.api.attribute.AttributeView;
import io.waymark.advising.api.imports.ImportError;
import io.waymark.advising.api.institution.DateOrder;
import io.waymark.advising.attribute.AttributeRules;
import io.waymark.core.identity.Role;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImportRulesTests {

    private static final AttributeRules ATTRIBUTES = new AttributeRules(
            List.of(
                    attribute("program", AttributeType.TEXT, true),
                    attribute("campus", AttributeType.TEXT, false),
                    attribute("enrolled_on", AttributeType.DATE, false),
                    attribute("credits", AttributeType.NUMBER, false),
                    attribute("veteran", AttributeType.BOOLEAN, false),
                    attribute("enrollment_status", AttributeType.CHOICE, false, "Full-time", "Half-time")),
            DateOrder.MDY);
    private static final Set<String> ALL_KEYS = ATTRIBUTES.keys();

    private final ImportRules rules = rules(Set.of());

    @Test
    void findsNothingWrongWithAStudentOfAKnownAdvisor() {
        assertThat(codes(Row.of(ImportColumn.ADVISOR_NUMBER, "A-7"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ROLE, wizard, unknown-role",
        "ROLE, student;wizard, unknown-role",
        "NUMBER, 2.04118E+11, rounded-number",
        "NUMBER, '2,04118E+11', rounded-number",
        "NUMBER, 20.4E+10, rounded-number",
        "NUMBER, 1.23456789012345E+17, rounded-number",
        "NUMBER, 204118.0, decimal-number",
        "NUMBER, 71234, zeros-lost",
        "NUMBER, '204,118', decimal-number",
        "NUMBER, #N/A, spreadsheet-error",
        "NUMBER, ########, spreadsheet-error",
        "COHORT, #REF!, spreadsheet-error",
        "FAMILY_NAME, #NAME?, spreadsheet-error",
        "COHORT, #BEZUG!, spreadsheet-error",
        "EMAIL, maya@alder, bad-email",
        "EMAIL, 'maya okafor@alder.example', bad-email",
        "TIME_ZONE, Mars/Olympus, unknown-zone",
        "ADVISOR_NUMBER, S-1, own-advisor",
        "ADVISOR_NUMBER, A-99, unknown-advisor",
        "ROADMAP, astronaut, unknown-roadmap",
        "STARTED_ON, 2026-02-30, no-such-day",
        "STARTED_ON, 24/8/2026, unread-day",
        "STARTED_ON, 1026-02-20, year-out-of-range",
        "GIVEN_NAME, '', missing-value",
        "GIVEN_NAME, Ma\ufffda, not-utf-8",
        "FAMILY_NAME, Oka\u0001for, hidden-character",
        "FAMILY_NAME, Oka\u200bfor, hidden-character",
        "COHORT, Fa\u202ell, hidden-character",
        "FAMILY_NAME, Oka\u3164for, hidden-character",
        "NUMBER, 0071\u00a0234, hidden-character",
        "NUMBER, 0071\u200d234, hidden-character",
        "ADVISOR_NUMBER, A\u20607, hidden-character",
        "EMAIL, maya\u200b@alder.example, hidden-character",
        "NUMBER, 12345678901234567890123456789012345678901, too-long"
    })
    void namesWhatIsWrong(ImportColumn column, String value, String code) {
        assertThat(codes(Row.of(column, value))).containsExactly(code);
    }

    @ParameterizedTest
    @EnumSource(ImportColumn.class)
    void wantsNothingLongerThanItIsKept(ImportColumn column) {
        assertThat(codes(Row.of(column, "x".repeat(column.longest() + 1)))).containsExactly("too-long");
    }

    @ParameterizedTest
    @EnumSource(ImportColumn.class)
    void needsAValueOnlyInColumnsThatAreNeeded(ImportColumn column) {
        assertThat(codes(Row.of(column, ""))).hasSize(column.isNeeded() ? 1 : 0);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void takesEveryRoleThatAnAdminGivesByHandHoweverItIsWritten(Role role) {
        assertThat(codes(Row.of(ImportColumn.ROLE, role.name()))).isEmpty();
        assertThat(codes(Row.of(ImportColumn.ROLE, role.name().toLowerCase()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.04118E+11", "2E5", "1,5e+12"})
    void knowsANumberThatASpreadsheetHasRounded(String number) {
        assertThat(codes(Row.of(ImportColumn.NUMBER, number))).containsExactly("rounded-number");
        assertThat(codes(Row.of(ImportColumn.ADVISOR_NUMBER, number))).contains("rounded-number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"E5", "RW-E5", "0071234", "2E"})
    void takesNumbersWithLetters(String number) {
        assertThat(codes(Row.of(ImportColumn.NUMBER, number))).isEmpty();
    }

    @Test
    void suggestsTheRoadmapThatWasMeant() {
        assertThat(rules.check(
                        Row.of(ImportColumn.ROADMAP, "health-info-technician").staged()))
                .extracting(ImportError::code, ImportError::arguments)
                .containsExactly(tuple("misspelled-roadmap", Map.of("roadmap", "health-information-technician")));
        assertThat(RoadmapSuggestion.nearest("xyz", Set.of("health-information-technician")))
                .isEmpty();
        assertThat(RoadmapSuggestion.nearest("", Set.of("health-information-technician")))
                .isEmpty();
    }

    @Test
    void letsAStudentWalkNoOtherRoadmap() {
        var row = Row.of(ImportColumn.ROADMAP, "health-information-technician");

        assertThat(codes(row)).isEmpty();
        row.otherRoadmap = "astronaut";
        assertThat(codes(row)).containsExactly("other-roadmap");
    }

    @ParameterizedTest
    @CsvSource({
        "24.8.2026, unread-day, 2026-08-24",
        "24/8/2026, unread-day, 2026-08-24",
        "8/24/26, short-year, 2026-08-24",
        "in fall, unread-day, none"
    })
    void tellsWhichDayItWouldBe(String written, String code, String day) {
        assertThat(rules.check(Row.of(ImportColumn.STARTED_ON, written).staged()))
                .extracting(ImportError::code, ImportError::arguments)
                .containsExactly(tuple(code, Map.of("day", day)));
    }

    @Test
    void letsOnePersonHaveSeveralRowsThatAgree() {
        var row = Row.of(ImportColumn.COHORT, "Fall");
        row.sameNumber = 2;

        assertThat(codes(row)).isEmpty();
        row.differs = List.of("email");
        assertThat(codes(row)).containsExactly("duplicate-number");
    }

    @Test
    void letsTwoPeopleShareNoAddress() {
        var row = Row.of(ImportColumn.COHORT, "Fall");

        row.sameEmail = 2;
        assertThat(codes(row)).containsExactly("duplicate-email");
        row.emailOwner = "S-9";
        assertThat(codes(row)).containsExactly("duplicate-email", "email-taken");
        row.sameEmail = null;
        assertThat(codes(row)).containsExactly("email-taken");
    }

    @Test
    void looksOnlyAtWhatStandsInTheRowItself() {
        var row = Row.of(ImportColumn.TIME_ZONE, "Mars/Olympus");
        row.attributes = Map.of("credits", "many");
        row.filled = List.of("time_zone", "credits");

        assertThat(codes(row)).isEmpty();
    }

    @Test
    void countsValuesThatStandInNoColumn() {
        var row = Row.of(ImportColumn.COHORT, "Fall");
        row.surplus = 1;

        assertThat(rules.check(row.staged()))
                .singleElement()
                .returns("too-many-values", ImportError::code)
                .returns("", ImportError::column);
    }

    @ParameterizedTest
    @CsvSource({
        "enrolled_on, 2026-02-30, no-such-day",
        "credits, many, not-a-number",
        "veteran, perhaps, not-true-or-false",
        "enrollment_status, Sometimes, not-a-choice",
        "campus, No\u0001rth, hidden-character",
        "campus, No\ufffdth, not-utf-8",
        "shoe_size, 8, unknown-attribute"
    })
    void namesWhatIsWrongWithAnAttribute(String key, String value, String code) {
        var row = Row.of(ImportColumn.ROLE, "advisor");
        row.attributes = Map.of(key, value);

        assertThat(rules(ALL_KEYS).check(row.staged()))
                .singleElement()
                .returns(key, ImportError::column)
                .returns(code, ImportError::code);
    }

    @Test
    void tellsWhatToWriteInstead() {
        var row = Row.of(ImportColumn.ROLE, "advisor");
        row.attributes = Map.of("enrolled_on", "24/8/2026", "enrollment_status", "Sometimes");

        assertThat(rules(ALL_KEYS).check(row.staged()))
                .extracting(ImportError::arguments)
                .containsExactlyInAnyOrder(
                        Map.of("day", "2026-08-24"), Map.of("choices", List.of("Full-time", "Half-time")));
    }

    @Test
    void needsOfAStudentWhatIsRequiredByHandToo() {
        var row = Row.of(ImportColumn.COHORT, "Fall");
        row.attributes = Map.of("campus", "North");

        assertThat(codes(row, ALL_KEYS)).containsExactly("missing-value");
        row.attributesOnFile = Map.of("program", "HIT");
        assertThat(codes(row, ALL_KEYS)).isEmpty();
        row.attributesOnFile = Map.of();
        row.student = false;
        assertThat(codes(row, ALL_KEYS)).isEmpty();
    }

    @Test
    void needsNothingOfAttributesWhereAFileHasNone() {
        assertThat(codes(Row.of(ImportColumn.COHORT, "Fall"), Set.of())).isEmpty();
    }

    @Test
    void letsTheFirstRowOfAPersonSpeakForTheAttributesOfAll() {
        var row = Row.of(ImportColumn.COHORT, "Fall");
        row.sameNumber = 2;

        assertThat(codes(row, ALL_KEYS)).isEmpty();
    }

    private List<String> codes(Row row) {
        return codes(row, Set.of());
    }

    private static List<String> codes(Row row, Set<String> keys) {
        return rules(keys).check(row.staged()).stream().map(ImportError::code).toList();
    }

    private static ImportRules rules(Set<String> keys) {
        return new ImportRules(
                new StudentRules(Set.of("health-information-technician"), Set.of("A-7"), Set.of(), DateOrder.MDY),
                new AttributeColumns(ATTRIBUTES, keys),
                Map.of("71234", "0071234"));
    }

    private static AttributeView attribute(String key, AttributeType type, boolean required, String... choices) {
        return new AttributeView(key, key, type, List.of(choices), required, 1, false, 1);
    }

    /** A row of a student's of which one thing after the other is said. */
    private static class Row {

        private final Map<ImportColumn, String> values = new EnumMap<>(Map.of(
                ImportColumn.ROLE, "student",
                ImportColumn.NUMBER, "S-1",
                ImportColumn.GIVEN_NAME, "Maya",
                ImportColumn.FAMILY_NAME, "Okafor",
                ImportColumn.EMAIL, "maya@alder.example"));
        private Map<String, String> attributes = Map.of();
        private Map<String, String> attributesOnFile = Map.of();
        private boolean student = true;
        private List<String> filled = List.of();
        private List<String> differs = List.of();
        private int surplus;
        private @Nullable Integer sameNumber;
        private @Nullable Integer sameEmail;
        private @Nullable String emailOwner;
        private @Nullable String otherRoadmap;
        private boolean advisorStays;

        static Row of(ImportColumn column, String value) {
            var row = new Row();
            row.values.put(column, value);
            row.student = row.values.containsValue("student");
            return row;
        }

        StagedRow staged() {
            return new StagedRow(
                    3,
                    values,
                    attributes,
                    attributesOnFile,
                    student,
                    filled,
                    surplus,
                    sameNumber,
                    differs,
                    sameEmail,
                    emailOwner,
                    otherRoadmap,
                    false,
                    advisorStays,
                    "CREATED",
                    0,
                    false);
        }
    }
}
