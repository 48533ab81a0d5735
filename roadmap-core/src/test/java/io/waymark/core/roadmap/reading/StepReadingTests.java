package io.waymark.core.roadmap.reading;

import static io.waymark.core.roadmap.reading.RoadmapText.SOUND;
import static io.waymark.core.roadmap.reading.RoadmapText.errors;
import static io.waymark.core.roadmap.reading.RoadmapText.errorsAfter;
import static io.waymark.core.roadmap.reading.RoadmapText.readAfter;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.waymark.core.roadmap.Basis;
import io.waymark.core.roadmap.Completion;
import io.waymark.core.roadmap.EvidenceAsked;
import io.waymark.core.roadmap.Span;
import io.waymark.core.roadmap.Step;
import io.waymark.core.roadmap.StepKey;
import io.waymark.core.roadmap.Term;
import io.waymark.core.roadmap.VerifierRole;
import java.time.Period;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepReadingTests {

    private static final String N_OF = "{rule: n_of, n: 1}";
    private static final String SPAN = "{min: P1D, max: P2W, basis: estimate}";

    @Test
    void readsHowManySubstepsAreNeeded() {
        assertThat(step(SOUND, "practice").completion()).isEqualTo(new Completion.AtLeast(1));
        assertThat(practiceWith("{rule: n_of, n: 2}").completion()).isEqualTo(new Completion.AtLeast(2));
        assertThat(practiceWith("{rule: any}").completion()).isEqualTo(new Completion.Any());
        assertThat(practiceWith("{rule: all}").completion()).isEqualTo(new Completion.All());
        assertThat(step(SOUND, "learn").completion()).isEqualTo(new Completion.All());
    }

    @ParameterizedTest
    @CsvSource({"any", "n_of"})
    void cannotChooseAmongNoSubsteps(String rule) {
        assertThat(errorsAfter("figures: [growth]", "completion: {rule: %s}".formatted(rule)))
                .extracting(DefinitionError::path, DefinitionError::message)
                .containsExactly(tuple("stages[0].steps[0].completion", "There are no substeps to choose from."));
    }

    @Test
    void cannotLetAStageCountItsOwnEvidence() {
        assertThat(errorsAfter("    guidance: Begin.", "    guidance: Begin.\n    completion: {rule: own}"))
                .extracting(DefinitionError::line, DefinitionError::path, DefinitionError::message)
                .containsExactly(tuple(
                        19, "stages[0].completion", "A stage has no evidence of its own; write all, any or n_of."));
    }

    @Test
    void countsTheStepsAStageNeeds() {
        assertThat(errorsAfter("    guidance: Begin.", "    guidance: Begin.\n    completion: {rule: n_of, n: 4}"))
                .extracting(DefinitionError::message)
                .containsExactly("4 steps are needed, but there are only 3.");
    }

    @Test
    void letsEvidenceOfItsOwnBeEnough() {
        var own = readAfter(
                        "figures: [growth]",
                        "completion: {rule: own}\n        substeps:\n          - key: extra\n            title: Extra\n"
                                + "            order: 1\n            origin: article\n            guidance: More.\n"
                                + "            evidence: [{kind: reflection, params: {}, verified_by: student}]")
                .step(StepKey.of("learn"))
                .orElseThrow();

        assertThat(own.completion()).isEqualTo(new Completion.Own());
    }

    @Test
    void readsHowLongItTakes() {
        assertThat(step(SOUND, "learn").span())
                .isEqualTo(new Span(Period.ofDays(1), Period.ofDays(14), Basis.ESTIMATE, false, null, null, null));
    }

    @Test
    void readsFromWhenItsTimeCounts() {
        var practice = readAfter(
                        "completion: " + N_OF,
                        "completion: " + N_OF + "\n        typical_duration: {typical: P3M, basis: source,"
                                + " uncertain: true, note: Or so., counted_from: learn, source: A book}")
                .step(StepKey.of("practice"))
                .orElseThrow();

        assertThat(practice.span())
                .isEqualTo(new Span(
                        Period.ofMonths(3),
                        Period.ofMonths(3),
                        Basis.SOURCE,
                        true,
                        "Or so.",
                        StepKey.of("learn"),
                        "A book"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {basis: estimate}
            {min: P1D, basis: estimate}
            {max: P1D, basis: estimate}
            {typical: P1D, min: P1D, basis: estimate}
            {typical: P1D, max: P1D, basis: estimate}
            {typical: P1D, min: P1D, max: P1D, basis: estimate}
            """)
    void takesEitherATypicalTimeOrARange(String span) {
        assertThat(errorsAfter(SPAN, span))
                .extracting(DefinitionError::path, DefinitionError::message)
                .containsExactly(tuple(
                        "stages[0].steps[0].typical_duration",
                        "Give either \"typical\", or both \"min\" and \"max\"."));
    }

    @Test
    void letsTheLongestTimeEqualTheShortest() {
        assertThat(readAfter(SPAN, "{min: P1W, max: P7D, basis: article}")
                        .step(StepKey.of("learn"))
                        .map(Step::span))
                .contains(new Span(Period.ofDays(7), Period.ofDays(7), Basis.ARTICLE, false, null, null, null));
    }

    @Test
    void readsWhichEvidenceIsNeeded() {
        var work = step(SOUND, "work").evidence();
        var learn = step(SOUND, "learn").evidence();

        assertThat(work.rule()).isEqualTo(EvidenceAsked.EvidenceRule.ANY);
        assertThat(work.requirements()).extracting(it -> it.alternative()).containsExactly(false, true);
        assertThat(learn.rule()).isEqualTo(EvidenceAsked.EvidenceRule.ALL);
        assertThat(learn.requirements())
                .extracting(it -> it.verifiedBy().iterator().next())
                .containsExactly(VerifierRole.ADVISOR, VerifierRole.STUDENT);
    }

    @Test
    void readsWhatARequirementSaysAboutItself() {
        var noted = readAfter(
                        "params: {target: 8}, verified_by: [site_supervisor]",
                        "params: {target: 8}, verified_by: [site_supervisor, advisor], basis: source, uncertain: true,"
                                + " note: By law.")
                .step(StepKey.of("alone"))
                .orElseThrow()
                .evidence()
                .requirements()
                .getFirst();

        assertThat(noted.basis()).isEqualTo(Basis.SOURCE);
        assertThat(noted.uncertain()).isTrue();
        assertThat(noted.note()).isEqualTo("By law.");
        assertThat(noted.optional()).isFalse();
        assertThat(noted.verifiedBy()).containsExactly(VerifierRole.SITE_SUPERVISOR, VerifierRole.ADVISOR);
    }

    @Test
    void refusesARuleForNoEvidence() {
        assertThat(errorsAfter("completion: " + N_OF, "completion: " + N_OF + "\n        evidence_rule: any"))
                .extracting(DefinitionError::path, DefinitionError::message)
                .containsExactly(tuple("stages[0].steps[1].evidence_rule", "There is no evidence for this rule."));
    }

    @Test
    void refusesAnEmptyListOfEvidence() {
        var broken = SOUND.replaceFirst("(?s)evidence:\\n +- \\{kind: reflection.*?(?=\\n +typical)", "evidence: []");

        assertThat(errors(broken))
                .extracting(DefinitionError::path, DefinitionError::message)
                .containsExactly(tuple(
                        "stages[0].steps[0].evidence", "Nothing completes this step: it needs evidence or substeps."));
    }

    @Test
    void refusesAStepThatIsNoMappingOnlyOnce() {
        var broken = SOUND.replaceFirst("(?s)- key: learn.*?(?=\\n +- key: practice)", "- nothing")
                .replace("prerequisites: [learn]", "prerequisites: [work]")
                .replace("prerequisites: [practice]", "recommended_after: []")
                .replace("order: 1\n", "order: 1\n");

        assertThat(errors(broken))
                .extracting(DefinitionError::path, DefinitionError::message)
                .containsExactly(
                        tuple("stages[0].steps[0]", "This has to be a mapping, with a name and a value on each line."));
    }

    @Test
    void namesAKindItDoesNotKnowWithoutComplainingAboutItsParameters() {
        assertThat(errorsAfter("kind: hours_log, params: {target: 8}", "kind: hour_log, params: {whatever: 8}"))
                .extracting(DefinitionError::message)
                .containsExactly("There is no kind of evidence \"hour_log\". Did you mean \"hours_log\"?");
    }

    @Test
    void readsWhoEmploys() {
        var known = SOUND.replace(
                        "vocabularies:\n", "vocabularies:\n  employer_types: [{key: clinic, label: Clinic}]\n")
                .replace("    guidance: Begin.", "    guidance: Begin.\n    employer_types: [clinic]");

        assertThat(RoadmapReader.read(known).stages().getFirst().employerTypes())
                .containsExactly(new Term("clinic", "Clinic", null));
        assertThat(errorsAfter("    guidance: Begin.", "    guidance: Begin.\n    employer_types: [clinic]"))
                .extracting(DefinitionError::message)
                .containsExactly("\"clinic\" is not among the roadmap's employer_types.");
    }

    @ParameterizedTest
    @CsvSource({"en-US, en-US", "de, de", "pt-BR, pt-BR"})
    void readsTheLanguage(String written, String tag) {
        assertThat(readAfter("en-US", written).language()).isEqualTo(Locale.forLanguageTag(tag));
    }

    private static Step practiceWith(String completion) {
        return readAfter(N_OF, completion).step(StepKey.of("practice")).orElseThrow();
    }

    private static Step step(String text, String key) {
        return RoadmapReader.read(text).step(StepKey.of(key)).orElseThrow();
    }
}
