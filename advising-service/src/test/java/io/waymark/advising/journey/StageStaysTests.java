package io.waymark.advising.journey;

import static io.waymark.advising.journey.BakerRoadmap.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.progress.StageProgress;
import io.waymark.core.progress.StepState;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StageStaysTests {

    @Test
    void lastFromTheCompletionOfTheStagesBefore() {
        assertThat(days(14, 44, null)).containsExactly(14, 30, null);
    }

    @Test
    void areNoneWhereAStageWasCompleteBeforeTheStudentCameToIt() {
        assertThat(days(-10, 14)).containsExactly(null, 14);
        assertThat(days(0, 14)).containsExactly(null, 14);
        assertThat(days(30, 20, 40)).containsExactly(30, null, 10);
    }

    @Test
    void goOnFromTheLastCompletionWhereAStageBetweenIsOpen() {
        assertThat(days(14, null, 44)).containsExactly(14, null, 30);
    }

    private static List<@Nullable Integer> days(@Nullable Integer... completedAfter) {
        return StageStays.days(
                Arrays.stream(completedAfter).map(StageStaysTests::stage).toList(), MONDAY);
    }

    private static StageProgress stage(@Nullable Integer completedAfter) {
        return new StageProgress(
                BakerRoadmap.ROADMAP.stages().getFirst(),
                completedAfter == null ? StepState.IN_PROGRESS : StepState.VERIFIED,
                0,
                2,
                0,
                List.of(),
                completedAfter == null ? null : MONDAY.plusDays(completedAfter));
    }
}
