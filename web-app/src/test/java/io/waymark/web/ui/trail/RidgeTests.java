package io.waymark.web.ui.trail;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.web.ui.page.State;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RidgeTests {

    @Test
    void isWalkedUpToWhereThePersonIsAndAheadAfterThat() {
        var ridge = Ridge.along(List.of(
                stage(1, State.VERIFIED, false),
                stage(2, State.PROGRESS, false),
                stage(3, State.PROGRESS, true),
                stage(4, State.TODO, false)));

        assertThat(ridge.lines()).extracting(Ridge.RidgeLine::kind).containsExactly("ahead", "way", "walked");
    }

    @Test
    void isOneLineWhenAllIsDone() {
        var ridge = Ridge.along(List.of(stage(1, State.VERIFIED, false), stage(2, State.WAIVED, false)));

        assertThat(ridge.lines()).extracting(Ridge.RidgeLine::kind).containsExactly("walked");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 8, 12})
    void keepsItsStopsAtHeightsTheStylesheetKnows(int count) {
        var ridge = Ridge.along(IntStream.rangeClosed(1, count)
                .mapToObj(number -> stage(number, State.TODO, false))
                .toList());

        assertThat(ridge.stops())
                .hasSize(count)
                .allMatch(stop -> stop.height() % 2 == 0 && stop.height() >= 10 && stop.height() <= 82);
    }

    private static TrailStage stage(int number, State state, boolean here) {
        return new TrailStage(number, "Stage", state, null, 50, "", here, false, false, List.of());
    }
}
