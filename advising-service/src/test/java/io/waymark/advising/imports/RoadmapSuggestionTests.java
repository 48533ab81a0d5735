package io.waymark.advising.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoadmapSuggestionTests {

    private static final List<String> KEYS = List.of("medical-coder", "health-information-technician");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "health-info-technician",
                "Health Information Technician",
                "health_information_technician",
                "information-technician"
            })
    void isTheKeyThatIsMostAlike(String written) {
        assertThat(RoadmapSuggestion.nearest(written, KEYS)).contains("health-information-technician");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "astronaut", "zzz"})
    void isNoneWhereNothingIsAlike(String written) {
        assertThat(RoadmapSuggestion.nearest(written, KEYS)).isEmpty();
    }

    @Test
    void isNoneWhereThereAreNoRoadmaps() {
        assertThat(RoadmapSuggestion.nearest("medical-coder", List.of())).isEmpty();
    }
}
