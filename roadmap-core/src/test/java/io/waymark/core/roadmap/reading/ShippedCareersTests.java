package io.waymark.core.roadmap.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.roadmap.EvidenceKind;
import io.waymark.core.roadmap.EvidenceRequirement;
import io.waymark.core.roadmap.EvidenceSpec;
import io.waymark.core.roadmap.Outlooks;
import io.waymark.core.roadmap.RelatedOccupation;
import io.waymark.core.roadmap.Roadmap;
import io.waymark.core.roadmap.Stage;
import io.waymark.core.roadmap.StageKey;
import io.waymark.core.roadmap.Step;
import io.waymark.core.roadmap.StepKey;
import io.waymark.core.roadmap.VerifierRole;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every roadmap that ships. */
class ShippedCareersTests {

    private static final Roadmap HIT = RoadmapLibrary.load(RoadmapLibrary.HEALTH_INFORMATION_TECHNICIAN);

    static Stream<Roadmap> roadmaps() {
        return RoadmapLibrary.keys().stream().map(RoadmapLibrary::load);
    }

    @ParameterizedTest
    @MethodSource("roadmaps")
    void isStoredWhole(Roadmap roadmap) {
        var text = RoadmapLibrary.text(roadmap.key());

        assertThat(text).doesNotContainPattern("(?m)^ *- *\\{?use: ");
        assertThat(RoadmapReader.read(text)).isEqualTo(roadmap);
    }

    @ParameterizedTest
    @MethodSource("roadmaps")
    void asksTheSameInTheStepsThatAllShare(Roadmap roadmap) {
        for (var shared : List.of("foundation-education", "job-search")) {
            assertThat(requirements(roadmap, shared)).isEqualTo(requirements(HIT, shared));
        }
    }

    @Test
    void askForEveryKindOfEvidenceSomewhere() {
        assertThat(roadmaps().flatMap(Roadmap::steps).flatMap(it -> it.evidence().requirements().stream()))
                .extracting(EvidenceRequirement::kind)
                .contains(EvidenceKind.values());
    }

    @ParameterizedTest
    @MethodSource("roadmaps")
    void namesSomebodyWhoVerifiesAllThatDoesNotCountByItself(Roadmap roadmap) {
        assertThat(roadmap.steps().flatMap(it -> it.evidence().requirements().stream()))
                .filteredOn(it -> it.verifiedBy().equals(Set.of(VerifierRole.SYSTEM)))
                .extracting(EvidenceRequirement::kind)
                .containsOnly(EvidenceKind.SESSION_COUNT);
    }

    @ParameterizedTest
    @MethodSource("roadmaps")
    void endsInAJobOfItsOwnOccupation(Roadmap roadmap) {
        var first = roadmap.step(Objects.requireNonNull(roadmap.jobReady())).orElseThrow();
        var job = first.evidence().requirements().getFirst().spec();

        assertThat(job)
                .isEqualTo(
                        new EvidenceSpec.EmploymentRecord(roadmap.occupation().codes("soc-2018")));
        assertThat(roadmap.occupation().codes("soc-2018")).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("roadmaps")
    void tellsWhatTheOccupationIs(Roadmap roadmap) {
        var occupation = roadmap.occupation();

        assertThat(occupation.duties())
                .hasSizeGreaterThan(4)
                .allMatch(it -> it.provenance().source() != null);
        assertThat(occupation.skills()).hasSizeBetween(5, 8);
        assertThat(occupation.advanced()).isNotEmpty();
        assertThat(occupation.related().stream().map(RelatedOccupation::roadmap).filter(Objects::nonNull))
                .isNotEmpty()
                .doesNotContain(roadmap.key())
                .isSubsetOf(RoadmapLibrary.keys());
        var outlooks = new Outlooks(roadmap);
        assertThat(outlooks.own()).isNotEmpty().allSatisfy(it -> {
            assertThat(it.pay().median()).isNotNull();
            assertThat(it.growth()).isNotNull();
            assertThat(it.jobs().openings()).isNotNull();
            assertThat(it.provenance().link()).isNotNull();
            assertThat(it.provenance().checkedOn()).isNotNull();
        });
        assertThat(outlooks.ofEverybody()).isPresent();
    }

    @ParameterizedTest
    @MethodSource("roadmaps")
    void beginsWithAStageThatLooksIntoTheOccupation(Roadmap roadmap) {
        assertThat(roadmap.stages().getFirst().key()).isEqualTo(StageKey.RESEARCH);
        assertThat(roadmap.stages().getFirst().steps()).hasSizeGreaterThan(2);
    }

    @ParameterizedTest
    @MethodSource("roadmaps")
    void speaksToTheStudentInAmericanEnglish(Roadmap roadmap) {
        var british = "(?s).*(programme|organis|recognis|practise|enrol\\b|enrolment|centre|labour|specialise).*";
        var texts = Stream.concat(
                roadmap.stages().stream().flatMap(it -> Stream.of(it.title(), it.guidance())),
                roadmap.steps().flatMap(it -> Stream.of(it.title(), it.guidance())));

        assertThat(texts).noneMatch(it -> it.matches(british));
        assertThat(roadmap.steps().map(Step::guidance)).allMatch(it -> it.endsWith("."));
    }

    @ParameterizedTest
    @MethodSource("roadmaps")
    void speaksOfHealthInformationOnlyWhereThatIsTheCareer(Roadmap roadmap) {
        var jobSearch = stage(roadmap, "job-search").steps().stream()
                .flatMap(Step::andBelow)
                .anyMatch(it -> it.guidance().contains("health information"));

        assertThat(jobSearch).isEqualTo(roadmap.key().equals(HIT.key()));
    }

    @ParameterizedTest
    @MethodSource("roadmaps")
    void appliesForAFirstJobAfterItsCredential(Roadmap roadmap) {
        var credentials = stage(roadmap, "certification").steps().stream()
                .map(Step::key)
                .filter(it -> it.value().startsWith("earn-"))
                .toList();

        assertThat(roadmap.step(StepKey.of("submit-applications")).orElseThrow().recommendedAfter())
                .containsAll(credentials);
        assertThat(credentials).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("roadmaps")
    void namesStepsThatItHas(Roadmap roadmap) {
        var steps = roadmap.steps().map(Step::key).toList();
        var named = roadmap.steps()
                .flatMap(it -> Stream.concat(it.prerequisites().stream(), it.recommendedAfter().stream()));

        assertThat(named).isNotEmpty().isSubsetOf(steps);
        assertThat(steps).contains(StepKey.of("high-school-diploma-or-ged"));
    }

    @ParameterizedTest
    @MethodSource("roadmaps")
    void saysHowEachStepIsDone(Roadmap roadmap) {
        assertThat(roadmap.steps()).allMatch(it -> roadmap.guide(it.key()).isPresent());
    }

    private static List<String> requirements(Roadmap roadmap, String stage) {
        return stage(roadmap, stage).steps().stream()
                .flatMap(Step::andBelow)
                .flatMap(it -> it.evidence().requirements().stream())
                .map(EvidenceRequirement::id)
                .map(Object::toString)
                .toList();
    }

    private static Stage stage(Roadmap roadmap, String key) {
        return roadmap.stages().stream()
                .filter(it -> it.key().value().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
