package io.waymark.core.roadmap.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.waymark.core.roadmap.Association;
import io.waymark.core.roadmap.Basis;
import io.waymark.core.roadmap.Completion;
import io.waymark.core.roadmap.Credential;
import io.waymark.core.roadmap.Detail;
import io.waymark.core.roadmap.Detail.Unit;
import io.waymark.core.roadmap.Detail.Value;
import io.waymark.core.roadmap.EvidenceKind;
import io.waymark.core.roadmap.EvidenceRequirement;
import io.waymark.core.roadmap.EvidenceSpec;
import io.waymark.core.roadmap.Figure;
import io.waymark.core.roadmap.Glossary.Vocabulary;
import io.waymark.core.roadmap.Guide;
import io.waymark.core.roadmap.Provenance;
import io.waymark.core.roadmap.RequirementId;
import io.waymark.core.roadmap.Roadmap;
import io.waymark.core.roadmap.RoadmapKey;
import io.waymark.core.roadmap.Stage;
import io.waymark.core.roadmap.Step;
import io.waymark.core.roadmap.StepKey;
import io.waymark.core.roadmap.Term;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoadmapLibraryTests {

    private static final Roadmap HIT = RoadmapLibrary.load(RoadmapLibrary.HEALTH_INFORMATION_TECHNICIAN);

    @Test
    void knowsFiveCareers() {
        assertThat(RoadmapLibrary.keys()).hasSize(5).doesNotHaveDuplicates().contains(HIT.key());
        assertThatIllegalArgumentException().isThrownBy(() -> RoadmapLibrary.load(RoadmapKey.of("astronaut")));
    }

    @Test
    void shipsEightStagesThirtyStepsAndThirtyOneSubsteps() {
        assertThat(HIT.stages())
                .extracting(it -> it.key().value())
                .containsExactly(
                        "research-the-field",
                        "foundation-education",
                        "required-education",
                        "relevant-experience",
                        "certification",
                        "networking",
                        "job-search",
                        "continuing-education");
        assertThat(topLevel()).hasSize(30);
        assertThat(HIT.steps()).hasSize(30 + 31);
    }

    @ParameterizedTest
    @CsvSource({
        "research-the-field, 3, 1",
        "foundation-education, 1, 0",
        "required-education, 4, 4",
        "relevant-experience, 4, 12",
        "certification, 4, 6",
        "networking, 4, 0",
        "job-search, 6, 8",
        "continuing-education, 4, 0"
    })
    void keepsEveryStepInItsStage(String key, int steps, int substeps) {
        var stage = HIT.stages().stream()
                .filter(it -> it.key().value().equals(key))
                .findFirst()
                .orElseThrow();

        assertThat(stage.steps()).hasSize(steps);
        assertThat(stage.steps().stream().mapToInt(it -> it.substeps().size()).sum())
                .isEqualTo(substeps);
    }

    @Test
    void asksForEveryKindOfEvidence() {
        assertThat(requirements().map(EvidenceRequirement::kind))
                .containsAll(EnumSet.range(EvidenceKind.SELF_ATTESTATION, EvidenceKind.CEU_LOG));
        assertThat(requirements()).hasSize(66);
    }

    @Test
    void keepsHowMuchCompletesAGroup() {
        assertThat(step("shadowing-or-on-the-job-training").completion()).isEqualTo(new Completion.Any());
        assertThat(step("earn-rhit-or-ccs").completion()).isEqualTo(new Completion.Any());
        assertThat(step("research-job-openings").completion()).isEqualTo(new Completion.AtLeast(4));
        assertThat(HIT.stages().getLast().completion()).isEqualTo(new Completion.AtLeast(2));
        assertThat(HIT.steps().filter(Step::optional))
                .extracting(it -> it.key().value())
                .containsExactly("portfolio-certifications", "use-additional-resources");
    }

    @Test
    void keepsWhatComesBeforeWhat() {
        assertThat(HIT.steps().mapToInt(it -> it.prerequisites().size()).sum()).isEqualTo(22);
        assertThat(HIT.steps().mapToInt(it -> it.recommendedAfter().size()).sum())
                .isEqualTo(17);
        assertThat(step("earn-rhit").before().exemptions()).singleElement().satisfies(it -> {
            assertThat(it.replaces()).isEqualTo(StepKey.of("complete-associate-degree"));
            assertThat(it.uncertain()).isTrue();
        });
    }

    @Test
    void marksTheTargetsACollegeMayChange() {
        assertThat(requirements().filter(it -> it.basis() == Basis.PLATFORM_DEFAULT))
                .hasSize(30);
        assertThat(requirements().filter(EvidenceRequirement::uncertain))
                .extracting(it -> it.id().toString())
                .containsExactly("log-internship-hours/hours-log");
    }

    @Test
    void keepsEveryFigureWithItsPeriod() {
        assertThat(HIT.references().figures())
                .extracting(Figure::key, Figure::period, it -> number(it.measures(), "growth"))
                .containsExactly(
                        tuple("growth-2019-2029", "2019-2029", 8),
                        tuple("bls-29-2072-2024", "2024-2034", 7),
                        tuple("bls-29-9021-2024", "2024-2034", 15),
                        tuple("bls-all-2024", "2024-2034", 3),
                        tuple("bls-11-9111-2024", "2024-2034", 23),
                        tuple("bls-29-9021-2022", "2022-2032", 16),
                        tuple("bls-29-2071-2018", "2018-2028", 11));
        assertThat(HIT.references().figures().stream()
                        .mapToInt(it -> it.measures().size())
                        .sum())
                .isEqualTo(1 + 15 + 15 + 2 + 4 + 4 + 3);
        assertThat(HIT.references().figures().stream().filter(Figure::superseded))
                .hasSize(3);
    }

    @Test
    void keepsPayAndJobsOfTheOccupation() {
        var figure = HIT.references().figure("bls-29-2072-2024").orElseThrow();

        assertThat(number(figure.measures(), "jobs-2024")).isEqualTo(194_800);
        assertThat(number(figure.measures(), "openings-per-year")).isEqualTo(14_200);
        assertThat(number(figure.measures(), "median-pay")).isEqualTo(50_250);
        assertThat(detail(figure.measures(), "median-hourly-pay").value())
                .isEqualTo(new Value.Quantity(new BigDecimal("24.16"), Unit.USD_PER_HOUR));
        assertThat(detail(figure.measures(), "median-pay").provenance().asOf()).isEqualTo("2024-05");
    }

    @Test
    void keepsEveryCredential() {
        assertThat(HIT.references().credentials())
                .extracting(Credential::key)
                .containsExactly("rhit", "ccs", "rhia", "chda", "chps", "cdip", "cphi", "ccs-p", "cca");
        assertThat(HIT.references().credentials())
                .filteredOn(Credential::inArticle)
                .extracting(Credential::key)
                .containsExactly("rhit", "ccs");
        assertThat(HIT.references().credentials())
                .filteredOn(Credential::nameUncertain)
                .extracting(Credential::key)
                .containsExactly("cdip", "cphi");
    }

    @Test
    void keepsTheExamAndWhatIsUncertainAboutIt() {
        var exam = Objects.requireNonNull(
                HIT.references().credential("rhit").orElseThrow().exam());

        assertThat(exam.domains()).hasSize(6).allMatch(it -> it.provenance().uncertain());
        assertThat(number(exam.details(), "total-questions")).isEqualTo(150);
        assertThat(number(exam.details(), "time-minutes")).isEqualTo(210);
        assertThat(exam.details().stream()
                        .filter(it -> it.provenance().uncertain())
                        .map(Detail::key))
                .containsExactly(
                        "total-questions",
                        "scored",
                        "pretest",
                        "time-minutes",
                        "passing-scaled-score",
                        "lowest-scaled-score",
                        "highest-scaled-score",
                        "online-proctoring",
                        "fee-for-members",
                        "fee-for-others",
                        "retest-wait-days");
    }

    @Test
    void keepsTheBodies() {
        var ahima = HIT.references().association("ahima").orElseThrow();

        assertThat(HIT.references().accreditor("cahiim")).isPresent();
        assertThat(ahima.categories())
                .extracting(Association.MembershipCategory::key)
                .containsExactly(
                        "student", "professional", "professional-premier", "global", "emeritus", "new-graduate");
        assertThat(detail(ahima.details(), "dues").value()).isEqualTo(new Value.Unknown());
    }

    @Test
    void keepsTheFactsOfSteps() {
        assertThat(HIT.steps().mapToInt(it -> it.background().facts().size()).sum())
                .isEqualTo(27);
        assertThat(HIT.coverage()).hasSize(25);
        assertThat(HIT.occupation().codes()).hasSize(8);
    }

    @Test
    void saysWhereSourcesDiffer() {
        var rhit = HIT.references().credential("rhit").orElseThrow();
        var exam = Objects.requireNonNull(rhit.exam());

        assertThat(exam.domains().getFirst().provenance().differs())
                .isEqualTo("Open Exam Prep of June 2026 says 24-28%");
        assertThat(exam.details().stream()
                        .filter(it -> it.provenance().differs() != null)
                        .map(Detail::key))
                .containsExactly("total-questions", "fee-for-members", "retest-wait-days");
    }

    @Test
    void citesItsArticle() {
        var fact = step("research-duties").background().facts().getFirst();

        assertThat(HIT.cited(fact.provenance()))
                .returns("Steps to Become a Health Information Technician", Provenance::source)
                .returns("2024-06-28", Provenance::asOf);
        assertThat(RoadmapLibrary.text(HIT.key())).doesNotContainIgnoringCase("seed");
    }

    @Test
    void hasAWordForEverythingAPersonSees() {
        var terms = Stream.of(Vocabulary.values()).flatMap(it -> HIT.glossary().terms(it).stream());

        assertThat(terms).isNotEmpty().allMatch(RoadmapLibraryTests::readsLikeWords);
        assertThat(HIT.glossary().rubrics())
                .hasSize(8)
                .allMatch(rubric -> rubric.levels().size() >= 3)
                .allMatch(rubric -> rubric.levels().stream().allMatch(it -> it.note() != null));
        assertThat(HIT.glossary()
                        .checklist("content-outline-domains")
                        .orElseThrow()
                        .items())
                .hasSize(6);
        assertThat(HIT.glossary().checklist("job-requirements").orElseThrow().items())
                .hasSizeGreaterThan(4)
                .allMatch(RoadmapLibraryTests::readsLikeWords);
    }

    @Test
    void speaksToTheStudentInAmericanEnglish() {
        var british = "(?s).*(programme|organis|recognis|practise|enrol\\b|enrolment|centre|labour|specialise).*";
        var guidance = Stream.concat(
                HIT.stages().stream().map(Stage::guidance), HIT.steps().map(Step::guidance));
        var titles = Stream.concat(
                HIT.stages().stream().map(Stage::title), HIT.steps().map(Step::title));

        assertThat(Stream.concat(guidance, titles)).noneMatch(it -> it.matches(british));
        assertThat(HIT.steps().map(Step::guidance)).doesNotHaveDuplicates().allMatch(it -> it.endsWith("."));
    }

    @Test
    void guidesThroughEveryStep() {
        assertThat(HIT.guides())
                .extracting(Guide::step)
                .containsExactlyInAnyOrderElementsOf(HIT.steps().map(Step::key).toList());
        assertThat(HIT.guides())
                .allMatch(it -> it.example().good().size() >= 3)
                .allMatch(it ->
                        it.actions().stream().allMatch(action -> action.title().length() <= 60))
                .allMatch(it -> it.actions().stream()
                                .map(Guide.Action::title)
                                .distinct()
                                .count()
                        == it.actions().size())
                .allMatch(it ->
                        it.links().stream().map(Guide.Link::url).distinct().count()
                                == it.links().size());
        assertThat(HIT.guides()).extracting(Guide::about).doesNotHaveDuplicates();
    }

    @Test
    void letsTheStudentAttestOnlyWhereThatIsMeant() {
        assertThat(requirement("research-duties/reflection").needsVerifier()).isTrue();
        assertThat(requirement("shadow-a-professional/reflection").needsVerifier())
                .isFalse();
        assertThat(requirement("build-mentor-relationship/session-count").spec())
                .isEqualTo(new EvidenceSpec.SessionCount(new Term("mentoring", "Mentoring session", null), 3));
    }

    private static boolean readsLikeWords(Term term) {
        return Character.isUpperCase(term.label().charAt(0)) && !term.label().contains("_");
    }

    private static Stream<Step> topLevel() {
        return HIT.stages().stream().flatMap(it -> it.steps().stream());
    }

    private static Stream<EvidenceRequirement> requirements() {
        return HIT.steps().flatMap(it -> it.evidence().requirements().stream());
    }

    private static EvidenceRequirement requirement(String id) {
        return HIT.requirement(RequirementId.of(id)).orElseThrow();
    }

    private static Step step(String key) {
        return HIT.step(StepKey.of(key)).orElseThrow();
    }

    private static Detail detail(List<Detail> details, String key) {
        return details.stream().filter(it -> it.key().equals(key)).findFirst().orElseThrow();
    }

    private static int number(List<Detail> details, String key) {
        return ((Value.Quantity) detail(details, key).value()).amount().intValueExact();
    }
}
