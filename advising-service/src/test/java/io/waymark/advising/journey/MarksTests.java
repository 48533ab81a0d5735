package io.waymark.advising.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.api.journey.Mark;
import io.waymark.core.progress.StageProgress;
import io.waymark.core.progress.StepProgress;
import io.waymark.core.progress.StepState;
import io.waymark.core.roadmap.StepKey;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarksTests {

    @ParameterizedTest
    @CsvSource({
        "NOT_STARTED,false,TODO",
        "NOT_STARTED,true,LOCKED",
        "IN_PROGRESS,true,PROGRESS",
        "SUBMITTED,true,SUBMITTED",
        "RETURNED,true,RETURNED",
        "VERIFIED,true,VERIFIED",
        "WAIVED,true,WAIVED"
    })
    void showThatAStepIsLockedOnlyWhileNothingIsDone(StepState state, boolean locked, Mark mark) {
        assertThat(Marks.of(step(state, locked))).isEqualTo(mark);
    }

    @Test
    void showThatAStageIsLockedOnlyIfAllOfItIs() {
        assertThat(Marks.of(stage(StepState.NOT_STARTED, true, true))).isEqualTo(Mark.LOCKED);
        assertThat(Marks.of(stage(StepState.NOT_STARTED, true, false))).isEqualTo(Mark.TODO);
        assertThat(Marks.of(stage(StepState.IN_PROGRESS, true, true))).isEqualTo(Mark.PROGRESS);
    }

    private static StageProgress stage(StepState state, Boolean... locked) {
        var steps =
                Arrays.stream(locked).map(it -> step(StepState.NOT_STARTED, it)).toList();
        return new StageProgress(BakerRoadmap.ROADMAP.stages().getFirst(), state, 0, 2, 0, steps, null);
    }

    private static StepProgress step(StepState state, boolean locked) {
        var read = BakerRoadmap.ROADMAP.step(StepKey.of("read")).orElseThrow();
        var waitingFor = locked ? List.of(StepKey.of("bake")) : List.<StepKey>of();
        return new StepProgress(read, state, waitingFor, 0, List.of(), List.of(), null);
    }
}
