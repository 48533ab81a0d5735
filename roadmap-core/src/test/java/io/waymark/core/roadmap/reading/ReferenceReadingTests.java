package io.waymark.core.roadmap.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.waymark.core.roadmap.Accreditor;
import io.waymark.core.roadmap.Association;
import io.waymark.core.roadmap.Background;
import io.waymark.core.roadmap.Credential;
import io.waymark.core.roadmap.Detail;
import io.waymark.core.roadmap.EligibilityCondition;
import io.waymark.core.roadmap.EligibilityRule;
import io.waymark.core.roadmap.Fact;
import io.waymark.core.roadmap.Figure;
import io.waymark.core.roadmap.Occupation;
import io.waymark.core.roadmap.Origin;
import io.waymark.core.roadmap.Prerequisites;
import io.waymark.core.roadmap.Provenance;
import io.waymark.core.roadmap.Roadmap;
import io.waymark.core.roadmap.StepKey;
import io.waymark.core.roadmap.VerifierRole;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceReadingTests {

    private static final Provenance NOWHERE = new Provenance(null, null, false, null);
    private static final Provenance BLS = new Provenance(
            "BLS",
            "2024-05",
            true,
            "Look again.",
            "Another says 8.",
            URI.create("https://bls.example"),
            LocalDate.of(2026, 3, 31));
    private static final String FROM_BLS = "source: BLS, as_of: 2024-05, uncertain: true, note: Look again.,"
            + " differs: Another says 8., link: 'https://bls.example', checked_on: 2026-03-31";
    private static final String REFERENCES = """
            source:
              kind: article
              title: How to begin
              file: begin.md
              retrieved: June 2026
              last_updated: May 2026
              note: Shortened.
            occupation:
              codes:
                - {scheme: soc-2018, code: 29-2072, title: Specialist, role: best, why: Closest., %1$s}
              facts: [{text: It grows., %1$s}]
            coverage: [{part: Networking, steps: [learn, work]}]
            accreditors:
              - {key: cahiim, name: CAHIIM, details: [{key: seat, label: Seat, value: Chicago}], %1$s}
            associations:
              - key: ahima
                name: AHIMA
                benefits: [Journals, Meetings]
                details: [{key: dues, label: Dues, value: null}]
                membership_categories: [{key: student, label: Student, rule: Enrolled., %1$s}]
            credentials:
              - key: rhit
                name: RHIT
                name_uncertain: true
                issuer: ahima
                role: core
                in_article: true
                note: The first one.
                eligibility: [{text: A degree.}]
                exam:
                  details: [{key: minutes, label: Minutes, value: 210, unit: minutes}]
                  domains: [{number: 1, name: Data, weight: 20-25 percent, %1$s}]
                recertification: {cycle: P2Y, details: [{key: online, label: Online, value: true}]}
            figures:
            """.formatted(FROM_BLS);

    private final Roadmap roadmap = RoadmapText.readAfter("figures:\n  - key", REFERENCES + "  - key");

    @Test
    void readsWhereTheRoadmapComesFrom() {
        assertThat(roadmap.source())
                .isEqualTo(new Roadmap.Source(
                        "article", "How to begin", "begin.md", "June 2026", "May 2026", "Shortened."));
        assertThat(roadmap.language()).isEqualTo(Locale.US);
        assertThat(roadmap.coverage())
                .containsExactly(new Roadmap.Coverage("Networking", List.of(StepKey.of("learn"), StepKey.of("work"))));
    }

    @Test
    void readsTheOccupation() {
        assertThat(roadmap.occupation())
                .isEqualTo(new Occupation(
                        List.of(new Occupation.Code("soc-2018", "29-2072", "Specialist", "best", "Closest.", BLS)),
                        List.of(new Fact("It grows.", BLS))));
    }

    @Test
    void readsFigures() {
        var growth = new Detail(
                "growth", "Growth", new Detail.Value.Quantity(BigDecimal.valueOf(7), Detail.Unit.PERCENT), NOWHERE);

        assertThat(roadmap.references().figures())
                .containsExactly(new Figure(
                        "growth",
                        Origin.NEWER,
                        null,
                        null,
                        "2024-2034",
                        null,
                        null,
                        List.of(growth),
                        false,
                        null,
                        NOWHERE));
    }

    @Test
    void readsEverythingAFigureCanSay() {
        var figure = RoadmapText.readAfter("period: 2024-2034", """
                        period: 2024-2034
                            title: Jobs
                            occupation: Specialists
                            descriptor: faster than average
                            attributed_to: BLS
                            superseded: true
                            checked: {result: the same, %1$s}
                            source: BLS
                            as_of: 2024-05
                            uncertain: true
                            note: Look again.
                            differs: Another says 8.
                            link: https://bls.example
                            checked_on: 2026-03-31""".formatted(FROM_BLS))
                .references()
                .figure("growth")
                .orElseThrow();

        assertThat(figure.title()).isEqualTo("Jobs");
        assertThat(figure.occupation()).isEqualTo("Specialists");
        assertThat(figure.descriptor()).isEqualTo("faster than average");
        assertThat(figure.attributedTo()).isEqualTo("BLS");
        assertThat(figure.superseded()).isTrue();
        assertThat(figure.check()).isEqualTo(new Figure.Check("the same", BLS));
        assertThat(figure.provenance()).isEqualTo(BLS);
    }

    @Test
    void readsBodies() {
        var seat = new Detail("seat", "Seat", new Detail.Value.Text("Chicago"), NOWHERE);
        var dues = new Detail("dues", "Dues", new Detail.Value.Unknown(), NOWHERE);
        var student = new Association.MembershipCategory("student", "Student", "Enrolled.", BLS);

        assertThat(roadmap.references().accreditor("cahiim"))
                .contains(new Accreditor("cahiim", "CAHIIM", List.of(seat), BLS));
        assertThat(roadmap.references().association("ahima"))
                .contains(new Association(
                        "ahima", "AHIMA", List.of("Journals", "Meetings"), List.of(dues), List.of(student)));
    }

    @Test
    void readsCredentials() {
        var minutes = new Detail(
                "minutes", "Minutes", new Detail.Value.Quantity(BigDecimal.valueOf(210), Detail.Unit.MINUTES), NOWHERE);
        var online = new Detail("online", "Online", new Detail.Value.YesNo(true), NOWHERE);

        assertThat(roadmap.references().credential("rhit"))
                .contains(new Credential(
                        "rhit",
                        "RHIT",
                        true,
                        null,
                        "ahima",
                        "core",
                        true,
                        "The first one.",
                        List.of(new EligibilityRule(
                                "A degree.", NOWHERE, false, false, null, new EligibilityCondition.NotOnRecord())),
                        new Credential.Exam(
                                List.of(minutes), List.of(new Credential.Domain(1, "Data", "20-25 percent", BLS))),
                        new Credential.Recertification(Period.ofYears(2), List.of(online))));
    }

    @Test
    void readsWhatAStepRefersTo() {
        var step = RoadmapText.readAfter("prerequisites: [learn]", """
                        prerequisites: [learn]
                                recommended_after: [learn]
                                prerequisite_exceptions:
                                  - {when: Known already., replaces: learn, verified_by: [faculty], uncertain: true}
                                verifiers: [faculty, advisor]
                                recurring: P1Y
                                figures: [growth]
                                open_badge_achievement_type: [Course]
                                facts: [{text: It helps.}]""")
                .step(StepKey.of("practice"))
                .orElseThrow();
        var learn = StepKey.of("learn");

        assertThat(step.before())
                .isEqualTo(new Prerequisites(
                        List.of(learn),
                        List.of(learn),
                        List.of(new Prerequisites.Exemption(
                                "Known already.", learn, Set.of(VerifierRole.FACULTY), true))));
        assertThat(step.verifiers()).containsExactly(VerifierRole.FACULTY, VerifierRole.ADVISOR);
        assertThat(step.recurring()).isEqualTo(Period.ofYears(1));
        assertThat(step.background())
                .isEqualTo(new Background(
                        List.of(new Fact("It helps.", NOWHERE)),
                        List.of("growth"),
                        List.of(),
                        null,
                        null,
                        List.of("Course")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            issuer: ahima        | issuer: ahimo        | credentials[0].issuer | There is no association "ahimo". Did you mean "ahima"?
            {cycle: P2Y, details | {details             | credentials[0].recertification | "cycle" is missing.
            number: 1,           | number: 51,          | credentials[0].exam.domains[0].number | This has to be from 1 to 50.
            [learn, work]        | [learn, werk]        | coverage[0].steps[1]  | There is no step "werk". Did you mean "work"?
            unit: minutes        | unit: minute         | credentials[0].exam.details[0].unit | There is no unit "minute". Did you mean "minutes"?
            scheme: soc-2018     | scheme: SOC          | occupation.codes[0].scheme | A key is lower-case words joined by hyphens, at most 80 characters.
            key: rhit            | key: RHIT            | credentials[0].key    | A key is lower-case words joined by hyphens, at most 80 characters.
            , value: Chicago     | ``                   | accreditors[0].details[0] | "value" is missing.
            """)
    void namesTheError(String sound, String broken, String path, String message) {
        var text = REFERENCES.replace(sound, broken);

        assertThat(RoadmapText.errorsAfter("figures:\n  - key", text + "  - key"))
                .extracting(DefinitionError::path, DefinitionError::message)
                .containsExactly(tuple(path, message));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            accreditors: [chea]         | accreditors[0]                      | There is no accreditor "chea".
            association: acm            | association                         | There is no association "acm".
            credential: rhit            | credential                          | There is no credential "rhit".
            figures: [growth, decline]  | figures[1]                          | There is no figure "decline".
            recommended_after: [nowhere]| recommended_after[0]                | There is no step "nowhere".
            typical_duration: {typical: P1D, basis: article, counted_from: nowhere} | typical_duration.counted_from | There is no step "nowhere".
            """)
    void refusesReferencesToWhatIsNotThere(String line, String path, String message) {
        assertThat(RoadmapText.errorsAfter("prerequisites: [learn]", line))
                .extracting(DefinitionError::path, DefinitionError::message)
                .containsExactly(tuple("stages[0].steps[1]." + path, message));
    }
}
