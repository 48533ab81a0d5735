package io.waymark.kit.night;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NightlyWorkTests {

    private final List<List<Integer>> done = new ArrayList<>();

    @Test
    void goesThroughAllInStretches() {
        NightlyWork.inStretches(0, NightlyWorkTests::next, done::add);

        assertThat(done).containsExactly(List.of(1, 2, 3), List.of(4, 5, 6), List.of(7));
    }

    @Test
    void keepsFromNobodyElseWhatFailsForOne() {
        assertThatIllegalStateException()
                .isThrownBy(() -> NightlyWork.inStretches(0, NightlyWorkTests::next, this::doUnlessFive))
                .withMessage("five");

        assertThat(done).containsExactly(List.of(1, 2, 3), List.of(7), List.of(4), List.of(6));
    }

    private void doUnlessFive(List<Integer> stretch) {
        if (stretch.contains(5)) {
            throw new IllegalStateException("five");
        }
        done.add(stretch);
    }

    private static List<Integer> next(int after) {
        return IntStream.rangeClosed(after + 1, 7).limit(3).boxed().toList();
    }
}
