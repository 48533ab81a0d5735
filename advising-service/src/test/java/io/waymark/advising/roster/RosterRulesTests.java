package io.waymark.advising.roster;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.api.roster.RosterFault;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RosterRulesTests {

    private final RosterRules rules = new RosterRules(Set.of("health-information-technician"));

    @Test
    void findsNothingWrongWithAStudentOfAKnownAdvisor() {
        assertThat(codes(row(Map.of(RosterColumn.ADVISOR_NUMBER, "A-7")))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ROLE, teacher, unknown-role",
        "EMAIL, maya@alder, bad-email",
        "EMAIL, 'maya okafor@alder.example', bad-email",
        "TIME_ZONE, Mars/Olympus, unknown-zone",
        "ADVISOR_NUMBER, S-1, own-advisor",
        "ROADMAP, astronaut, unknown-roadmap",
        "STARTED_ON, 2026-02-30, bad-date",
        "STARTED_ON, 8/24/2026, bad-date",
        "STARTED_ON, 1026-02-20, bad-date",
        "GIVEN_NAME, '', missing-value",
        "GIVEN_NAME, Ma\ufffda, not-utf-8",
        "FAMILY_NAME, Oka\u0001for, control-characters",
        "NUMBER, 12345678901234567890123456789012345678901, too-long"
    })
    void namesWhatIsWrong(RosterColumn column, String value, String code) {
        assertThat(codes(row(Map.of(column, value)))).containsExactly(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"STUDENT", "Advisor", "mentor", "admin"})
    void takesRolesHoweverTheyAreWritten(String role) {
        assertThat(codes(row(Map.of(RosterColumn.ROLE, role)))).isEmpty();
    }

    @Test
    void suggestsTheRoadmapThatWasMeant() {
        assertThat(rules.check(row(Map.of(RosterColumn.ROADMAP, "health-info-technician"))))
                .extracting(RosterFault::remedy)
                .containsExactly("Did you mean health-information-technician?");
        assertThat(RoadmapSuggestion.nearest("xyz", Set.of("health-information-technician")))
                .isEmpty();
        assertThat(RoadmapSuggestion.nearest("", Set.of("health-information-technician")))
                .isEmpty();
    }

    @Test
    void letsOnePersonHaveSeveralRowsThatAgree() {
        assertThat(codes(row(Map.of(), List.of(), 2, List.of(), null, null))).isEmpty();
        assertThat(codes(row(Map.of(), List.of(), 2, List.of("email"), null, null)))
                .containsExactly("duplicate-number");
    }

    @Test
    void letsTwoPeopleShareNoAddress() {
        assertThat(codes(row(Map.of(), List.of(), null, List.of(), 2, null))).containsExactly("duplicate-email");
        assertThat(codes(row(Map.of(), List.of(), null, List.of(), null, "S-9")))
                .containsExactly("email-taken");
    }

    @Test
    void looksOnlyAtWhatStandsInTheRowItself() {
        assertThat(codes(row(
                        Map.of(RosterColumn.TIME_ZONE, "Mars/Olympus"),
                        List.of("time_zone"),
                        null,
                        List.of(),
                        null,
                        null)))
                .isEmpty();
    }

    private List<String> codes(StagedRow row) {
        return rules.check(row).stream().map(RosterFault::code).toList();
    }

    private static StagedRow row(Map<RosterColumn, String> values) {
        return row(values, List.of(), null, List.of(), null, null);
    }

    private static StagedRow row(
            Map<RosterColumn, String> values,
            List<String> filled,
            @Nullable Integer sameNumber,
            List<String> differs,
            @Nullable Integer sameEmail,
            @Nullable String emailOwner) {
        var all = new EnumMap<RosterColumn, String>(Map.of(
                RosterColumn.ROLE, "student",
                RosterColumn.NUMBER, "S-1",
                RosterColumn.GIVEN_NAME, "Maya",
                RosterColumn.FAMILY_NAME, "Okafor",
                RosterColumn.EMAIL, "maya@alder.example"));
        all.putAll(values);
        return new StagedRow(3, all, filled, 0, sameNumber, differs, sameEmail, emailOwner, true, null, "CREATED");
    }
}
