package io.waymark.advising.occupation;

import static io.waymark.advising.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.api.occupation.NearbyOccupation;
import io.waymark.advising.api.occupation.OccupationApi;
import io.waymark.core.identity.Role;
import io.waymark.core.roadmap.Fact;
import io.waymark.core.roadmap.RoadmapKey;
import io.waymark.core.roadmap.reading.RoadmapLibrary;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

@AdvisingTest
class OccupationTests {

    private static final String HIT = "health-information-technician";

    private final College alder;
    private final OccupationApi asMaya;

    @Autowired
    OccupationTests(Colleges colleges) {
        alder = colleges.open();
        asMaya = alder.as(alder.student("Maya"), Role.STUDENT, OccupationApi.class);
    }

    static Stream<String> keys() {
        return RoadmapLibrary.keys().stream().map(RoadmapKey::value);
    }

    @ParameterizedTest
    @MethodSource("keys")
    void isKnownOfEveryRoadmapOfTheCollege(String key) {
        var career = asMaya.show(key);

        assertThat(career.roadmap().key()).isEqualTo(key);
        assertThat(career.summary()).isNotBlank();
        assertThat(career.skills()).isNotEmpty();
        assertThat(career.duties()).extracting(Fact::provenance).allMatch(it -> it.source() != null);
        assertThat(career.outlook()).isNotEmpty();
        assertThat(career.everybody()).isNotNull();
    }

    @Test
    void citesTheArticleByItsTitle() {
        assertThat(asMaya.show(HIT).duties().getFirst().provenance().source())
                .isEqualTo("Steps to Become a Health Information Technician");
        assertThat(asMaya.show(HIT).skills())
                .noneMatch(it -> "article".equals(it.provenance().source()));
    }

    @Test
    void knowsOfCareersNearItWhatTheirOwnRoadmapsSay() {
        assertThat(asMaya.show(HIT).related())
                .filteredOn(it -> it.roadmap() != null)
                .extracting(NearbyOccupation::roadmap)
                .containsExactly("medical-coder", "medical-assistant", "pharmacy-technician", "phlebotomist");
        assertThat(medianOf(asMaya.show(HIT).related().get(1))).isEqualByComparingTo("44200");
        assertThat(asMaya.show(HIT).related().getLast())
                .returns(null, NearbyOccupation::roadmap)
                .returns(null, NearbyOccupation::outlook);
    }

    @Test
    void knowsOfCareersAboveItWhatAnyRoadmapSays() {
        assertThat(asMaya.show("medical-coder").advanced())
                .extracting(OccupationTests::medianOf)
                .containsExactly(new BigDecimal(67_310), new BigDecimal(117_960));
    }

    @Test
    void isNotKnownWithoutARoadmap() {
        refused(HttpStatus.NOT_FOUND, "no-such-roadmap", () -> asMaya.show("astronaut"));
        refused(HttpStatus.NOT_FOUND, "no-such-roadmap", () -> asMaya.show("HIT!"));
    }

    private static @Nullable BigDecimal medianOf(NearbyOccupation near) {
        var outlook = near.outlook();
        return outlook == null ? null : outlook.pay().median();
    }
}
