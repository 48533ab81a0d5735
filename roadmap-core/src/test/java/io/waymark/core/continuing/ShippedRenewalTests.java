package io.waymark.core.continuing;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.roadmap.ContinuingEducation;
import io.waymark.core.roadmap.ContinuingEducation.Minimum;
import io.waymark.core.roadmap.Credential;
import io.waymark.core.roadmap.Detail;
import io.waymark.core.roadmap.Provenance;
import io.waymark.core.roadmap.Roadmap;
import io.waymark.core.roadmap.reading.RoadmapLibrary;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the shipped roadmaps say of renewals. */
class ShippedRenewalTests {

    static Stream<Roadmap> roadmaps() {
        return RoadmapLibrary.keys().stream().map(RoadmapLibrary::load);
    }

    /** A credential that asks for units can be renewed here: its issuer has a step at which they are logged. */
    @ParameterizedTest
    @MethodSource("roadmaps")
    void hasAStepForTheUnitsOfEveryCredential(Roadmap roadmap) {
        var rules = new UnitRules(roadmap.references());

        assertThat(roadmap.references().credentials())
                .filteredOn(it -> UnitRules.asked(it).isPresent())
                .isNotEmpty()
                .allSatisfy(it -> assertThat(rules.of(it.issuer())).isPresent());
    }

    @ParameterizedTest
    @MethodSource("roadmaps")
    void namesASourceForEveryRule(Roadmap roadmap) {
        assertThat(roadmap.references().associations().stream()
                        .map(it -> it.continuing())
                        .filter(Objects::nonNull)
                        .flatMap(ShippedRenewalTests::sources))
                .allSatisfy(it -> {
                    assertThat(it.source()).isNotNull();
                    assertThat(it.checkedOn()).isNotNull();
                });
    }

    private static Stream<Provenance> sources(ContinuingEducation rules) {
        return Stream.of(
                        rules.minimums().stream().map(Minimum::provenance),
                        Stream.ofNullable(rules.further()).map(it -> it.provenance()),
                        Stream.ofNullable(rules.others()).map(it -> it.provenance()))
                .flatMap(it -> it);
    }

    /** What the certification page says of the shares is what they are held against. */
    @Test
    void saysTheSharesOfAhimaAlike() {
        var rhit = RenewalFixtures.credential("rhit");
        var minimums = RenewalFixtures.RULES.of("ahima").orElseThrow().minimums();

        assertThat(minimums).extracting(Minimum::percent).containsExactly(80, 40);
        assertThat(said(rhit, "hiim-domain-min-percent")).isEqualByComparingTo("80");
        assertThat(said(rhit, "ahima-sourced-min-percent")).isEqualByComparingTo("40");
    }

    private static BigDecimal said(Credential credential, String key) {
        return Objects.requireNonNull(credential.recertification()).details().stream()
                .filter(it -> it.key().equals(key))
                .map(it -> ((Detail.Value.Quantity) it.value()).amount())
                .findFirst()
                .orElseThrow();
    }
}
