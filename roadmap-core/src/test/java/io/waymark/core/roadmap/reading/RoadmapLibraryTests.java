package io.waymark.core.roadmap.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.roadmap.Roadmap;
import org.junit.jupiter.api.Test;

class RoadmapLibraryTests {

    private static final Roadmap HIT = RoadmapLibrary.load(RoadmapLibrary.HEALTH_INFORMATION_TECHNICIAN);

    @Test
    void shipsTheWholeRoadmap() {
        assertThat(HIT.stages()).hasSize(8);
        assertThat(HIT.stages().stream().flatMap(stage -> stage.steps().stream()))
                .hasSize(30);
        assertThat(HIT.steps()).hasSize(30 + 31);
    }
}
