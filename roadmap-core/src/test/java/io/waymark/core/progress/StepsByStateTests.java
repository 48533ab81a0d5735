package io.waymark.core.progress;

import static io.waymark.core.progress.StepFixture.essay;
import static io.waymark.core.progress.StepFixture.essayOf;
import static io.waymark.core.progress.StepFixture.roadmap;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.roadmap.Roadmap;
import io.waymark.core.roadmap.StepKey;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StepsByStateTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final Roadmap LICENSED = roadmap(
            essay("learn").with(essay("register").onlyIn("NV")),
            essay("license").onlyIn("CA", "NV"));

    @Test
    void areAskedForInTheStatesTheyAreFor() {
        assertThat(optional("NV", "license")).isFalse();
        assertThat(optional("NV", "register")).isFalse();
        assertThat(learned("NV").isComplete()).isFalse();
    }

    @Test
    void areOptionalElsewhere() {
        assertThat(optional("OH", "license")).isTrue();
        assertThat(optional("CA", "register")).isTrue();
        assertThat(learned("OH").isComplete()).isTrue();
    }

    @Test
    void areOptionalWhereTheStateIsNotKnown() {
        assertThat(optional(null, "license")).isTrue();
        assertThat(optional(null, "learn")).isFalse();
    }

    @Test
    void leaveARoadmapWithoutThemAsItIs() {
        var everywhere = roadmap(essay("learn"));

        assertThat(everywhere.inState("NV")).isSameAs(everywhere);
    }

    private static boolean optional(@Nullable String state, String step) {
        return LICENSED.inState(state).step(StepKey.of(step)).orElseThrow().optional();
    }

    private static Progress learned(String state) {
        var onFile = EvidenceOnFile.of(List.of(EvidenceItem.verified(essayOf("learn"), MONDAY)));
        return RoadmapEvaluator.of(LICENSED.inState(state)).evaluate(onFile, MONDAY, MONDAY);
    }
}
