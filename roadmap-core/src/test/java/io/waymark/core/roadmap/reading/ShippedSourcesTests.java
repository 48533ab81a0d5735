package io.waymark.core.roadmap.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.roadmap.Basis;
import io.waymark.core.roadmap.Credential;
import io.waymark.core.roadmap.Detail;
import io.waymark.core.roadmap.Detail.Value;
import io.waymark.core.roadmap.Fact;
import io.waymark.core.roadmap.Figure;
import io.waymark.core.roadmap.Provenance;
import io.waymark.core.roadmap.Roadmap;
import io.waymark.core.roadmap.RoadmapKey;
import io.waymark.core.roadmap.Step;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is shipped says who says it, by a name that can be looked up. */
class ShippedSourcesTests {

    private static final Pattern PREPARATION =
            Pattern.compile("(?i)exam[ -]?prep|testprep|mometrix|test geeks|study guide|quizlet|cdipeexam|\\(a copy");

    private static List<RoadmapKey> keys() {
        return RoadmapLibrary.keys();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void nameTheSourceOfEachTimeThatASourceGives(RoadmapKey key) {
        assertThat(RoadmapLibrary.load(key).steps().map(Step::span).filter(Objects::nonNull))
                .filteredOn(it -> it.basis() == Basis.SOURCE)
                .allSatisfy(it -> assertThat(it.source()).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("keys")
    void nameTheSourceOfWhatIsSureOfEveryExamAndRenewal(RoadmapKey key) {
        var credentials = RoadmapLibrary.load(key).references().credentials();

        assertThat(credentials.stream().flatMap(ShippedSourcesTests::rules))
                .filteredOn(it -> !it.uncertain())
                .allSatisfy(it -> assertThat(it.source()).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("keys")
    void areNeverSomeWebsite(RoadmapKey key) {
        assertThat(everything(RoadmapLibrary.load(key)).map(Provenance::source).filter(Objects::nonNull))
                .isNotEmpty()
                .noneMatch(it -> it.matches("(?i).*\\bother website.*|.*another website.*|.*\\bnot named\\b.*"));
    }

    /** What people who sell practice for an exam say of it, and copies on somebody's own site, are to be checked again. */
    @ParameterizedTest
    @MethodSource("keys")
    void takeNothingForSureThatNoOfficialPageSays(RoadmapKey key) {
        assertThat(everything(RoadmapLibrary.load(key)))
                .filteredOn(it ->
                        it.source() != null && PREPARATION.matcher(it.source()).find())
                .allSatisfy(it -> assertThat(it.uncertain()).as(it.source()).isTrue());
    }

    @ParameterizedTest
    @MethodSource("keys")
    void linkToNoTrialSite(RoadmapKey key) {
        assertThat(everything(RoadmapLibrary.load(key)).map(Provenance::link).filter(Objects::nonNull))
                .noneMatch(it -> it.getHost().matches("cms-test\\..*|.*\\.pages\\.dev"));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void areReadOverASafeConnection(RoadmapKey key) {
        assertThat(everything(RoadmapLibrary.load(key))).allSatisfy(it -> {
            var link = it.link();
            assertThat(link == null || "https".equals(link.getScheme())).isTrue();
        });
    }

    private static Stream<Provenance> everything(Roadmap roadmap) {
        var references = roadmap.references();
        return Stream.of(
                        roadmap.steps()
                                .flatMap(it -> it.background().facts().stream().map(Fact::provenance)),
                        references.figures().stream().map(Figure::provenance),
                        references.associations().stream()
                                .flatMap(it -> it.details().stream().map(Detail::provenance)),
                        references.credentials().stream()
                                .flatMap(it -> it.eligibility().stream().map(rule -> rule.provenance())),
                        references.credentials().stream().flatMap(ShippedSourcesTests::rules))
                .flatMap(it -> it);
    }

    private static Stream<Provenance> rules(Credential credential) {
        var exam = credential.exam();
        var renewal = credential.recertification();
        return Stream.of(
                        exam == null ? Stream.<Provenance>empty() : known(exam.details()),
                        exam == null
                                ? Stream.<Provenance>empty()
                                : exam.domains().stream().map(Credential.Domain::provenance),
                        renewal == null ? Stream.<Provenance>empty() : known(renewal.details()))
                .flatMap(it -> it);
    }

    private static Stream<Provenance> known(List<Detail> details) {
        return details.stream()
                .filter(it -> !(it.value() instanceof Value.Unknown))
                .map(Detail::provenance);
    }
}
