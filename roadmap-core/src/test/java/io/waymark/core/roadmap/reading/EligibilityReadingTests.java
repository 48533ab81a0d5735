package io.waymark.core.roadmap.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.waymark.core.roadmap.DegreeLevel;
import io.waymark.core.roadmap.EligibilityCondition;
import io.waymark.core.roadmap.EligibilityRule;
import io.waymark.core.roadmap.Provenance;
import io.waymark.core.roadmap.StepKey;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EligibilityReadingTests {

    private static final String RULES = """
            accreditors: [{key: cahiim, name: CAHIIM}]
            associations: [{key: ahima, name: AHIMA}]
            credentials:
              - key: rhit
                name: Registered Technician
                abbreviation: RHIT
                issuer: ahima
                role: core
                eligibility:
                  - text: One of these
                    any:
                      - {text: Graduated, step: learn, graduated: {levels: [associate], accreditor: cahiim, within: P1Y}}
                      - {text: Nearly, in_program: {levels: [associate, bachelor], before: P30D}}
                      - text: Both
                        all: [{text: Held, holds: [rhit]}, {text: Work, work: {at_least: P2Y, occupations: ["29-2072"]}}]
                  - {text: Hours, recommended: true, hours: {target: 500, steps: [alone]}}
                  - {text: Member, member: ahima}
                  - {text: Ask us, uncertain: true}
            figures:
            """;

    @Test
    void readsRulesAsData() {
        var credential = RoadmapText.readAfter("figures:\n  - key", RULES + "  - key")
                .references()
                .credential("rhit")
                .orElseThrow();

        assertThat(credential.called()).isEqualTo("RHIT");
        assertThat(credential.eligibility())
                .extracting(EligibilityRule::text, EligibilityRule::recommended)
                .containsExactly(
                        tuple("One of these", false),
                        tuple("Hours", true),
                        tuple("Member", false),
                        tuple("Ask us", false));
        assertThat(credential.eligibility().getFirst().condition().parts())
                .extracting(EligibilityRule::condition)
                .containsExactly(
                        new EligibilityCondition.Graduated(List.of(DegreeLevel.ASSOCIATE), "cahiim", Period.ofYears(1)),
                        new EligibilityCondition.InProgram(
                                List.of(DegreeLevel.ASSOCIATE, DegreeLevel.BACHELOR), null, Period.ofDays(30)),
                        new EligibilityCondition.EachOf(List.of(
                                rule("Held", new EligibilityCondition.CredentialHeld(List.of("rhit"))),
                                rule(
                                        "Work",
                                        new EligibilityCondition.YearsWorked(Period.ofYears(2), List.of("29-2072"))))));
        assertThat(credential.eligibility())
                .extracting(EligibilityRule::condition)
                .contains(
                        new EligibilityCondition.HoursLogged(500, List.of(StepKey.of("alone"))),
                        new EligibilityCondition.MemberOf("ahima"),
                        new EligibilityCondition.NotOnRecord());
        assertThat(credential.eligibility().getLast().provenance().uncertain()).isTrue();
    }

    private static EligibilityRule rule(String text, EligibilityCondition condition) {
        return new EligibilityRule(text, new Provenance(null, null, false, null), false, false, null, condition);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            accreditor: cahiim  | accreditor: chea  | credentials[0].eligibility[0].any[0].graduated.accreditor | There is no accreditor "chea".
            step: learn         | step: lern        | credentials[0].eligibility[0].any[0].step | There is no step "lern". Did you mean "learn"?
            holds: [rhit]       | holds: [rhia]     | credentials[0].eligibility[0].any[2].all[0].holds[0] | There is no credential "rhia". Did you mean "rhit"?
            steps: [alone]      | steps: [lonely]   | credentials[0].eligibility[1].hours.steps[0] | There is no step "lonely".
            member: ahima       | member: ahimo     | credentials[0].eligibility[2].member | There is no association "ahimo". Did you mean "ahima"?
            member: ahima       | courses: [latin]  | credentials[0].eligibility[2].courses[0] | There is no subject "latin".
            member: ahima       | member: ahima, holds: [rhit] | credentials[0].eligibility[2] | A rule says one thing; this says holds and member.
            member: ahima       | any: []           | credentials[0].eligibility[2].any | "any" is empty.
            levels: [associate, bachelor] | levels: [] | credentials[0].eligibility[0].any[1].in_program | "levels" is missing or empty.
            at_least: P2Y, occu | occu              | credentials[0].eligibility[0].any[2].all[1].work | "at_least" is missing.
            """)
    void namesTheError(String sound, String broken, String path, String message) {
        var text = RULES.replace(sound, broken);

        assertThat(RoadmapText.errorsAfter("figures:\n  - key", text + "  - key"))
                .extracting(DefinitionError::path, DefinitionError::message)
                .contains(tuple(path, message));
    }
}
