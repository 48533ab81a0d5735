package io.waymark.core.roadmap.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.roadmap.DegreeLevel;
import io.waymark.core.roadmap.DegreeStatus;
import io.waymark.core.roadmap.EntryField;
import io.waymark.core.roadmap.EvidenceKind;
import io.waymark.core.roadmap.EvidenceSpec;
import io.waymark.core.roadmap.Rubric;
import io.waymark.core.roadmap.StepKey;
import io.waymark.core.roadmap.Term;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class EvidenceKindReadingTests {

    private static final Term AHIMA = new Term("ahima", "AHIMA", null);

    private static final String ROADMAP = """
            schema: career-roadmap/v1
            key: kinds
            version: 1
            title: Kinds
            language: en-US
            summary: Every kind of evidence.
            vocabularies:
              fields: [{key: url, label: Link, type: link}, {key: hours, label: Hours}]
              document_types: [{key: diploma, label: Diploma}, {key: letter, label: Letter}]
              artifact_kinds: [{key: essay, label: Essay}]
              event_types: [{key: fair, label: Job fair}]
              session_types: [{key: mentoring, label: Mentoring session}]
              subjects: [{key: anatomy, label: Anatomy}]
              application_statuses: [{key: sent, label: Sent}, {key: answered, label: Answered}]
              ceu_categories: [{key: coding, label: Coding}]
              procedures: [{key: venipuncture, label: Venipuncture}]
              competencies: [{key: vital-signs, label: Vital signs}]
              licenses: [{key: trainee, label: Trainee license}]
              clearances: [{key: background-check, label: Background check}]
            checklists:
              - {key: papers, label: Papers, items: [{key: resume, label: Resume}, {key: photo, label: Photo}]}
            rubrics:
              - {key: talk, label: Talk, levels: [{key: poor, label: Poor}, {key: good, label: Good}]}
            accreditors: [{key: cahiim, name: CAHIIM}]
            associations:
              - {key: ahima, name: AHIMA, membership_categories: [{key: student, label: Student}]}
            credentials:
              - {key: rhit, name: RHIT, issuer: ahima, role: core}
              - {key: ccs, name: CCS, issuer: ahima, role: core}
            stages:
              - key: all
                title: All
                order: 1
                origin: article
                guidance: Do it.
                steps:
                  - key: show
                    title: Show
                    order: 1
                    origin: article
                    guidance: Show it.
                    evidence:
                      - {kind: %s, params: {%s}, verified_by: [advisor]}
            """;
    private static final EntryField URL = new EntryField("url", "Link", EntryField.Type.LINK);
    private static final EntryField HOURS = new EntryField("hours", "Hours", EntryField.Type.TEXT);
    private static final Term DIPLOMA = word("diploma", "Diploma");
    private static final Term LETTER = word("letter", "Letter");
    private static final Term RESUME = word("resume", "Resume");
    private static final Term PHOTO = word("photo", "Photo");
    private static final Term SENT = word("sent", "Sent");
    private static final Term ANSWERED = word("answered", "Answered");
    private static final Term CODING = word("coding", "Coding");
    private static final Term GOOD = word("good", "Good");
    private static final Rubric TALK = new Rubric("talk", "Talk", List.of(word("poor", "Poor"), GOOD));

    static Stream<Arguments> sound() {
        return Stream.of(
                Arguments.of("self_attestation", "statement: I did", new EvidenceSpec.SelfAttestation("I did")),
                Arguments.of("reflection", "prompt: Why?, min_words: 50", new EvidenceSpec.Reflection("Why?", 50)),
                Arguments.of("reflection", "", new EvidenceSpec.Reflection(null, 1)),
                Arguments.of(
                        "checklist",
                        "items: papers, min_checked: 1",
                        new EvidenceSpec.TickedItems(List.of(RESUME, PHOTO), 1)),
                Arguments.of(
                        "checklist",
                        "items: papers, min_checked: all",
                        new EvidenceSpec.TickedItems(List.of(RESUME, PHOTO), 2)),
                Arguments.of(
                        "checklist",
                        "items: [{key: photo, label: Photo}], min_checked: 1",
                        new EvidenceSpec.TickedItems(List.of(PHOTO), 1)),
                Arguments.of(
                        "link_record", "min_count: 3, fields: [url]", new EvidenceSpec.LinkRecord(3, List.of(URL))),
                Arguments.of(
                        "link_record", "fields: [url, hours]", new EvidenceSpec.LinkRecord(1, List.of(URL, HOURS))),
                Arguments.of(
                        "document_upload",
                        "document_type: [diploma, letter], expires: true",
                        new EvidenceSpec.DocumentUpload(List.of(DIPLOMA, LETTER), true)),
                Arguments.of(
                        "document_upload",
                        "document_type: diploma",
                        new EvidenceSpec.DocumentUpload(List.of(DIPLOMA), false)),
                Arguments.of(
                        "advisor_review", "rubric: talk, min_level: good", new EvidenceSpec.AdvisorReview(TALK, GOOD)),
                Arguments.of(
                        "course_completion",
                        "course_match: {subject: anatomy}, min_grade: B-",
                        new EvidenceSpec.CourseCompletion(word("anatomy", "Anatomy"), "B-")),
                Arguments.of(
                        "course_completion",
                        "course_match: {subject: anatomy}",
                        new EvidenceSpec.CourseCompletion(word("anatomy", "Anatomy"), null)),
                Arguments.of(
                        "degree_record",
                        "level: associate, status: enrolled, accreditor: cahiim, cip: '51.0707'",
                        new EvidenceSpec.DegreeRecord(
                                DegreeLevel.ASSOCIATE, DegreeStatus.ENROLLED, word("cahiim", "CAHIIM"), "51.0707")),
                Arguments.of(
                        "degree_record",
                        "level: bachelor",
                        new EvidenceSpec.DegreeRecord(DegreeLevel.BACHELOR, DegreeStatus.CONFERRED, null, null)),
                Arguments.of(
                        "hours_log",
                        "target: 40, unit: shifts, entry_fields: [hours]",
                        new EvidenceSpec.HoursLog(40, "shifts", List.of(HOURS))),
                Arguments.of("hours_log", "target: 40", new EvidenceSpec.HoursLog(40, "hours", List.of())),
                Arguments.of(
                        "session_count",
                        "session_type: mentoring, target: 3",
                        new EvidenceSpec.SessionCount(word("mentoring", "Mentoring session"), 3)),
                Arguments.of(
                        "event_attendance",
                        "event_types: [fair], target: 2",
                        new EvidenceSpec.EventAttendance(List.of(word("fair", "Job fair")), 2)),
                Arguments.of(
                        "portfolio_artifact",
                        "artifact_kind: essay, min_count: 2",
                        new EvidenceSpec.PortfolioArtifact(List.of(word("essay", "Essay")), 2)),
                Arguments.of(
                        "assessment_score",
                        "min_score_pct: 80, min_attempts: 2",
                        new EvidenceSpec.AssessmentScore(80, 2)),
                Arguments.of("assessment_score", "min_score_pct: 100", new EvidenceSpec.AssessmentScore(100, 1)),
                Arguments.of(
                        "certification_record",
                        "credential: [rhit, ccs]",
                        new EvidenceSpec.CertificationRecord(List.of(word("rhit", "RHIT"), word("ccs", "CCS")))),
                Arguments.of(
                        "membership_record",
                        "association: ahima, category: student",
                        new EvidenceSpec.MembershipRecord(AHIMA, word("student", "Student"))),
                Arguments.of(
                        "membership_record",
                        "association: ahima, category: any",
                        new EvidenceSpec.MembershipRecord(AHIMA, null)),
                Arguments.of("membership_record", "association: ahima", new EvidenceSpec.MembershipRecord(AHIMA, null)),
                Arguments.of(
                        "application_record",
                        "target: 10, statuses: [sent, answered]",
                        new EvidenceSpec.ApplicationRecord(10, List.of(SENT, ANSWERED))),
                Arguments.of(
                        "mock_interview",
                        "target: 2, rubric: talk, min_level: good",
                        new EvidenceSpec.MockInterview(2, TALK, GOOD)),
                Arguments.of(
                        "employment_record", "soc: [29-2072]", new EvidenceSpec.EmploymentRecord(List.of("29-2072"))),
                Arguments.of("employment_record", "", new EvidenceSpec.EmploymentRecord(List.of())),
                Arguments.of(
                        "ceu_log",
                        "target: 20, period: P2Y, categories: [{category: coding, min_percent: 80}]",
                        new EvidenceSpec.CeuLog(
                                20,
                                Period.ofYears(2),
                                List.of(new EvidenceSpec.CategoryShare(CODING, 80)),
                                List.of(CODING))),
                Arguments.of(
                        "procedure_count",
                        "procedure: venipuncture, target: 30",
                        new EvidenceSpec.ProcedureCount(word("venipuncture", "Venipuncture"), 30)),
                Arguments.of(
                        "competency_checkoff",
                        "competencies: [vital-signs], rubric: talk, min_level: good",
                        new EvidenceSpec.CompetencyCheckoff(List.of(word("vital-signs", "Vital signs")), TALK, GOOD)),
                Arguments.of(
                        "license_record",
                        "license: trainee, states: [CA, NV]",
                        new EvidenceSpec.LicenseRecord(word("trainee", "Trainee license"), List.of("CA", "NV"))),
                Arguments.of(
                        "clearance_document",
                        "clearance: background-check, expires: true",
                        new EvidenceSpec.ClearanceDocument(word("background-check", "Background check"), true)));
    }

    @ParameterizedTest
    @MethodSource("sound")
    void readsWhatARequirementAsksFor(String kind, String params, EvidenceSpec spec) {
        var step = RoadmapReader.read(ROADMAP.formatted(kind, params))
                .step(StepKey.of("show"))
                .orElseThrow();

        assertThat(step.evidence().requirements())
                .singleElement()
                .satisfies(it -> assertThat(it.spec()).isEqualTo(spec));
    }

    @Test
    void isTriedWithEveryKind() {
        assertThat(sound().map(it -> it.get()[0]).distinct())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(EvidenceKind.values())
                        .map(EvidenceKind::key)
                        .toList());
    }

    @Test
    void knowsTheParametersThatItsKindsName() {
        var asked = sound().collect(Collectors.groupingBy(
                it -> (String) it.get()[0], Collectors.mapping(it -> (String) it.get()[1], Collectors.joining())));

        for (var kind : EvidenceKind.values()) {
            assertThat(kind.parameters())
                    .allSatisfy(it -> assertThat(asked.get(kind.key())).contains(it + ":"));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            self_attestation     |                                   | evidence[0].params | "statement" is missing.
            reflection           | min_words: 0                      | evidence[0].params.min_words | This has to be from 1 to 10000.
            reflection           | min_words: 10001                  | evidence[0].params.min_words | This has to be from 1 to 10000.
            checklist            | min_checked: 1                    | evidence[0].params | "items" is missing.
            checklist            | items: [], min_checked: all       | evidence[0].params.items | A checklist needs items.
            checklist            | items: paper, min_checked: 1      | evidence[0].params.items | There is no checklist "paper". Did you mean "papers"?
            checklist            | items: papers                     | evidence[0].params | "min_checked" is missing.
            checklist            | items: papers, min_checked: 3     | evidence[0].params.min_checked | 3 items have to be ticked, but there are only 2.
            link_record          |                                   | evidence[0].params | "fields" is missing or empty.
            link_record          | fields: [urn]                     | evidence[0].params.fields[0] | "urn" is not among the roadmap's fields. Did you mean "url"?
            document_upload      | expires: true                     | evidence[0].params | "document_type" is missing or empty.
            document_upload      | document_type: diploma, expires: yes | evidence[0].params.expires | This has to be true or false.
            advisor_review       | min_level: good                   | evidence[0].params | "rubric" is missing.
            advisor_review       | rubric: talk                      | evidence[0].params | "min_level" is missing.
            course_completion    |                                   | evidence[0].params | "course_match" is missing.
            course_completion    | course_match: {}                  | evidence[0].params.course_match | "subject" is missing.
            course_completion    | course_match: {subject: anatomy}, min_grade: G | evidence[0].params.min_grade | A grade is a letter from A to F, with + or - if need be.
            degree_record        |                                   | evidence[0].params | "level" is missing.
            degree_record        | level: associate, accreditor: caihim | evidence[0].params.accreditor | There is no accreditor "caihim". Did you mean "cahiim"?
            hours_log            |                                   | evidence[0].params | "target" is missing.
            session_count        | target: 1                         | evidence[0].params | "session_type" is missing.
            event_attendance     | target: 1                         | evidence[0].params | "event_types" is missing or empty.
            portfolio_artifact   | artifact_kind: []                 | evidence[0].params | "artifact_kind" is missing or empty.
            assessment_score     | min_score_pct: 101                | evidence[0].params.min_score_pct | This has to be from 1 to 100.
            certification_record |                                   | evidence[0].params | "credential" is missing or empty.
            certification_record | credential: [rhit, rhia]          | evidence[0].params.credential[1] | There is no credential "rhia". Did you mean "rhit"?
            membership_record    |                                   | evidence[0].params | "association" is missing.
            membership_record    | association: ahimo                | evidence[0].params.association | There is no association "ahimo". Did you mean "ahima"?
            membership_record    | association: ahima, category: students | evidence[0].params.category | There is no membership category "students". Did you mean "student"?
            application_record   | target: 1                         | evidence[0].params | "statuses" is missing or empty.
            mock_interview       | target: 1, rubric: talk, min_level: best | evidence[0].params.min_level | The rubric "talk" has no level "best". It has: poor, good.
            employment_record    | soc: [29]                         | evidence[0].params.soc[0] | This has to be text; put it in quotes if it looks like a number.
            ceu_log              | target: 20                        | evidence[0].params | "period" is missing.
            ceu_log              | target: 20, period: P2Y, categories: [{category: coding}] | evidence[0].params.categories[0] | "min_percent" is missing.
            procedure_count      | target: 3                         | evidence[0].params | "procedure" is missing.
            competency_checkoff  | rubric: talk, min_level: good     | evidence[0].params | "competencies" is missing or empty.
            license_record       | license: trainees                 | evidence[0].params.license | "trainees" is not among the roadmap's licenses. Did you mean "trainee"?
            clearance_document   | expires: true                     | evidence[0].params | "clearance" is missing.
            """)
    void namesWhatIsWrongWithIt(String kind, String params, String path, String message) {
        var text = ROADMAP.formatted(kind, params == null ? "" : params);

        assertThat(RoadmapText.errors(text)).singleElement().satisfies(it -> {
            assertThat(it.path()).isEqualTo("stages[0].steps[0]." + path);
            assertThat(it.line()).isEqualTo(43);
            assertThat(it.message()).isEqualTo(message);
        });
    }

    @ParameterizedTest
    @CsvSource({"reflection, 'prompt, min_words'", "ceu_log, 'target, period, categories'"})
    void saysWhichParametersThereAreWhenNoneAreGiven(String kind, String parameters) {
        var text = ROADMAP.formatted(kind, "").replace(", params: {}", "");

        assertThat(RoadmapText.errors(text))
                .extracting(DefinitionError::message)
                .containsExactly("\"params\" is missing; %s takes: %s.".formatted(kind, parameters));
    }

    private static Term word(String key, String label) {
        return new Term(key, label, null);
    }
}
