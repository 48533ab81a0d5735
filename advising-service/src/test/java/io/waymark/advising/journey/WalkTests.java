package io.waymark.advising.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.roadmap.EvidenceRequirement;
import io.waymark.core.roadmap.StepKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WalkTests {

    private final Walk walk = BakerRoadmap.walk();

    @Test
    void findsWhatAStepOrSubstepAsksFor() {
        assertThat(walk.requirement("knead/hours-log"))
                .map(EvidenceRequirement::id)
                .contains(BakerRoadmap.HOURS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "read",
                "read/",
                "/reflection",
                "read/essay",
                "sing/reflection",
                "Read/reflection",
                "a/b/c"
            })
    void findsNothingByWhatIsNoRequirement(String id) {
        assertThat(walk.requirement(id)).isEmpty();
    }

    @Test
    void callsAStepByItsTitleAndOneItDoesNotHaveByItsKey() {
        assertThat(walk.titleOf(StepKey.of("read"))).isEqualTo("Read about bread");
        assertThat(walk.titleOf(StepKey.of("sing"))).isEqualTo("sing");
    }
}
