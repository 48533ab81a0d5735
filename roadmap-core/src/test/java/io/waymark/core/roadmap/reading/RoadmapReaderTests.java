package io.waymark.core.roadmap.reading;

import static io.waymark.core.roadmap.reading.RoadmapText.SOUND;
import static io.waymark.core.roadmap.reading.RoadmapText.errors;
import static io.waymark.core.roadmap.reading.RoadmapText.errorsAfter;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.waymark.core.roadmap.Completion;
import io.waymark.core.roadmap.EvidenceSpec;
import io.waymark.core.roadmap.RequirementId;
import io.waymark.core.roadmap.StepKey;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoadmapReaderTests {

    @Test
    void readsASoundRoadmap() {
        var roadmap = RoadmapReader.read(SOUND);
        var practice = roadmap.step(StepKey.of("practice")).orElseThrow();

        assertThat(roadmap.steps()).hasSize(5);
        assertThat(practice.completion()).isEqualTo(new Completion.AtLeast(1));
        assertThat(roadmap.requirement(RequirementId.of("together/checklist"))
                        .orElseThrow()
                        .spec())
                .isInstanceOfSatisfying(
                        EvidenceSpec.TickedItems.class,
                        it -> assertThat(it.minChecked()).isEqualTo(2));
    }

    @Test
    void tellsRequirementsOfOneKindApart() {
        var learn = RoadmapReader.read(SOUND).step(StepKey.of("learn")).orElseThrow();

        assertThat(learn.evidence().requirements())
                .extracting(it -> it.id().toString())
                .containsExactly("learn/reflection", "learn/reflection-2");
        assertThat(learn.evidence().requirements())
                .extracting(it -> it.needsVerifier())
                .containsExactly(true, false);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            schema: career-roadmap/v1      | schema: career-roadmap/v9        | The only known schema is "career-roadmap/v1".
            rubric: paper                  | rubric: paper, rubric: paper     | "rubric" is given twice.
            summary: A small one.          | summary: [a]                     | This has to be text
            summary: A small one.          | summary: 12                      | This has to be text
            title: Small                   | title: ""                        | This must not be empty.
            version: 1                     | version: one                     | This has to be a whole number.
            version: 1                     | version: 0                       | This has to be from 1 to
            version: 1                     | version: 99999999999999999999    | This has to be from 1 to
            key: small                     | key: Not Kebab                   | A key is lower-case words joined by hyphens
            language: en-US                | language: "english, please"      | This is not a language tag
            min: P1D                       | min: tomorrow                    | This is not a period.
            min: P1D                       | min: P-1D                        | A period is longer than nothing
            min: P1D                       | min: P9999Y                      | A period is longer than nothing
            max: P2W                       | max: PT5S                        | This is not a period.
            max: P2W                       | typical: P2W                     | Give either "typical", or both
            min: P1D                       | min: P3W                         | The longest time is shorter than the shortest.
            basis: estimate                | basis: guess                     | There is no basis "guess".
            kind: hours_log                | kind: hour_log                   | There is no kind of evidence "hour_log". Did you mean "hours_log"?
            [site_supervisor]              | [boss]                           | There is no verifier "boss".
            [site_supervisor]              | []                               | "verified_by" is missing or empty.
            {target: 8}                    | {target: 8, hours: 9}            | "hours" is not known here.
            {target: 8}                    | {target: 0}                      | This has to be from 1 to
            {target: 8}                    | {}                               | "target" is missing.
            min_checked: all               | min_checked: 3                   | 3 items have to be ticked, but there are only 2.
            min_checked: all               | min_checked: 0                   | This has to be from 1 to
            min_level: good                | min_level: great                 | The rubric "paper" has no level "great". It has: poor, good.
            rubric: paper                  | rubric: papers                   | There is no rubric "papers". Did you mean "paper"?
            document_type: diploma         | document_type: licence           | "licence" is not among the roadmap's document_types.
            alternative: true              | alternative: perhaps             | This has to be true or false.
            {rule: n_of, n: 1}             | {rule: n_of, n: 3}               | 3 substeps are needed, but there are only 2.
            {rule: n_of, n: 1}             | {rule: n_of, n: 0}               | This has to be from 1 to
            {rule: n_of, n: 1}             | {rule: n_of}                     | "n" is missing.
            {rule: n_of, n: 1}             | {rule: all, n: 1}                | Only the rule n_of takes a number.
            {rule: n_of, n: 1}             | {rule: own}                      | The rule own needs evidence of the step's own.
            prerequisites: [learn]         | prerequisites: [lern]            | There is no step "lern". Did you mean "learn"?
            prerequisites: [learn]         | recommended_after: [nothing-such]| There is no step "nothing-such".
            prerequisites: [learn]         | credential: rhit                 | There is no credential "rhit".
            prerequisites: [learn]         | prerequisites: [work]            | These steps wait for each other, so none can be done: practice -> work -> practice.
            prerequisites: [learn]         | prerequisites: [practice]        | so none can be done: practice -> practice.
            prerequisites: [learn]         | prerequisites: [alone]           | so none can be done: practice -> alone -> practice.
            prerequisites: [learn]         | recommended_after: [work]        | The recommended order cannot be followed, it goes in a circle: practice -> work -> practice.
            figures: [growth]              | figures: [growth, decline]       | There is no figure "decline".
            job_ready: work                | job_ready: job                   | There is no step "job".
            key: together                  | key: alone                       | The key "alone" is taken by the step in line 38.
            order: 3                       | order: 4                         | The order is 4, but by its place this is number 3.
            order: 3                       | order: 2                         | The order is 2, but by its place this is number 3.
            origin: newer                  | origin: today                    | There is no origin "today".
            unit: percent                  | unit: apples                     | There is no unit "apples".
            """)
    void namesTheErrorAndItsLine(String sound, String broken, String message) {
        var before = SOUND.substring(0, SOUND.indexOf(sound));
        var line = 1 + (int) before.chars().filter(it -> it == '\n').count();

        assertThat(errorsAfter(sound, broken))
                .anySatisfy(it -> assertThat(it.message()).contains(message))
                .allSatisfy(it -> assertThat(it.line()).isEqualTo(line));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            sumary: A small one. | "sumary" is not known here. Did you mean "summary"?
            title: Again         | "title" is given twice.
            """)
    void namesAWrongNameWhereItStandsAndTheMissingOneAtTheTop(String line, String message) {
        assertThat(errorsAfter("summary: A small one.", line))
                .extracting(DefinitionError::line, DefinitionError::message)
                .containsExactly(tuple(1, "\"summary\" is missing."), tuple(6, message));
    }

    @Test
    void refusesAnAlternativeWhereAllEvidenceIsNeeded() {
        assertThat(errorsAfter("evidence_rule: any", "evidence_rule: all"))
                .containsExactly(new DefinitionError(
                        62,
                        11,
                        "stages[0].steps[2].evidence",
                        "An alternative needs \"evidence_rule: any\" beside it."));
    }

    @Test
    void tellsWhereTheErrorIs() {
        var error = errors(SOUND.replace("prerequisites: [learn]", "prerequisites: [lern]"))
                .getFirst();

        assertThat(error)
                .isEqualTo(new DefinitionError(
                        35,
                        25,
                        "stages[0].steps[1].prerequisites[0]",
                        "There is no step \"lern\". Did you mean \"learn\"?"));
    }

    @Test
    void tellsAllErrorsAtOnceAndInTheirOrder() {
        var broken = SOUND.replace("version: 1", "version: one")
                .replace("kind: hours_log", "kind: hour_log")
                .replace("prerequisites: [practice]", "prerequisites: [practise]")
                .replace("period: 2024-2034", "period: 2024");

        assertThat(errors(broken))
                .extracting(DefinitionError::path)
                .containsExactly(
                        "version",
                        "stages[0].steps[1].substeps[0].evidence[0].kind",
                        "stages[0].steps[2].prerequisites[0]",
                        "figures[0].period");
    }

    @Test
    void namesEveryMissingPart() {
        assertThat(errors("schema: career-roadmap/v1"))
                .extracting(DefinitionError::message)
                .contains("\"key\" is missing.", "\"title\" is missing.", "\"stages\" is missing.");
    }

    @Test
    void refusesAStageWithoutSteps() {
        assertThat(errors(SOUND.substring(0, SOUND.indexOf("    steps:")) + "    steps: []\n"))
                .extracting(DefinitionError::message)
                .contains("A stage needs steps.");
    }

    @Test
    void refusesAStepThatNothingCompletes() {
        var withoutEvidence =
                SOUND.replaceFirst("(?s)evidence:\\n +- \\{kind: reflection.*?(?=\\n +typical)", "recurring: P1Y");

        assertThat(errors(withoutEvidence))
                .extracting(DefinitionError::message)
                .containsExactly("Nothing completes this step: it needs evidence or substeps.");
    }

    @Test
    void findsACircleThroughASubstep() {
        var broken = SOUND.replace("prerequisites: [practice]", "prerequisites: [alone]")
                .replace("prerequisites: [learn]", "prerequisites: [work]");

        assertThat(errors(broken))
                .extracting(DefinitionError::message)
                .containsExactly(
                        "These steps wait for each other, so none can be done: practice -> alone -> work -> practice.");
    }

    @Test
    void refusesASubstepThatWaitsForItsOwnStep() {
        var broken = SOUND.replace("guidance: Try it.", "guidance: Try it.\n            prerequisites: [practice]");

        assertThat(errors(broken))
                .extracting(DefinitionError::message)
                .containsExactly(
                        "These steps wait for each other, so none can be done: practice -> alone -> practice.");
    }

    @Test
    void refusesToLetEverythingBeOptional() {
        var evidence = SOUND.replaceAll("(verified_by: (\\[advisor]|student))}", "$1, optional: true}");
        var substeps = SOUND.replace("completion: {rule: n_of, n: 1}", "completion: {rule: all}")
                .replaceAll("(guidance: Try it.*)", "$1\n            optional: true");

        assertThat(errors(evidence))
                .extracting(DefinitionError::message)
                .containsExactly("At least one piece of evidence must not be optional.");
        assertThat(errors(substeps))
                .extracting(DefinitionError::message)
                .containsExactly("At least one substep must not be optional.");
    }

    @Test
    void refusesAnExceptionFromNoPrerequisite() {
        var broken = SOUND.replace(
                "prerequisites: [learn]",
                "prerequisites: [learn]\n        prerequisite_exceptions: "
                        + "[{when: early, replaces: work, verified_by: [faculty]}]");

        assertThat(errors(broken))
                .extracting(DefinitionError::message)
                .containsExactly("\"work\" is not among the prerequisites of this step.");
    }

    @Test
    void refusesAliases() {
        assertThat(errors("a: &a [x, x]\nb: [*a, *a]"))
                .containsExactly(new DefinitionError(2, 5, "", "Aliases are not supported; write the value out."));
    }

    @Test
    void refusesWhatIsTooDeepOrTooLong() {
        assertThat(errors("[".repeat(10_000)).getFirst().message()).contains("nested more than");
        assertThat(errors("x".repeat(1_000_001)).getFirst().message()).contains("longer than a million");
        assertThat(errors("[" + "x,".repeat(250_000) + "]").getFirst().message())
                .contains("more parts than any");
    }

    @Test
    void refusesWhatIsNoText() {
        var latin = new ByteArrayInputStream("title: Caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(Objects.requireNonNull(
                                catchThrowableOfType(InvalidRoadmapException.class, () -> RoadmapReader.read(latin)))
                        .errors())
                .extracting(DefinitionError::message)
                .containsExactly("The text is not UTF-8.");
        assertThat(errors("title: a\0b").getFirst().message()).contains("NUL");
        assertThat(errors("").getFirst().message()).isEqualTo("The text is empty.");
        assertThat(errors("a: [").getFirst().message()).startsWith("This is not YAML");
        assertThat(errors("- a").getFirst().message()).contains("has to be a mapping");
        assertThat(errors("a: 1\n---\nb: 2")).hasSize(1);
    }

    @Test
    void acceptsAByteOrderMark() {
        assertThatCode(() -> RoadmapReader.read("\uFEFF" + SOUND)).doesNotThrowAnyException();
    }
}
