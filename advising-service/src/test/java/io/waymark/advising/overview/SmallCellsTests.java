package io.waymark.advising.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SmallCellsTests {

    private static final SmallCells COHORT = new SmallCells(true);
    private static final SmallCells COLLEGE = new SmallCells(false);

    @Test
    void hideOneToFourAndNothingElse() {
        assertThat(IntStream.of(0, 1, 4, 5).mapToObj(COHORT::shown)).containsExactly(0, null, null, 5);
        assertThat(IntStream.of(0, 1, 4, 5).mapToObj(COLLEGE::shown)).containsExactly(0, 1, 4, 5);
    }

    @Test
    void hideAPartWhoseRestIsSmall() {
        assertThat(COHORT.part(38, 40)).isNull();
        assertThat(COHORT.part(40, 40)).isEqualTo(40);
        assertThat(COHORT.part(30, 40)).isEqualTo(30);
    }

    @Test
    void hideOneMoreSoThatNobodyCanBeWorkedOut() {
        assertThat(COHORT.parts(List.of(31, 3, 12, 0))).containsExactly(31, null, null, 0);
        assertThat(COHORT.parts(List.of(31, 3, 2, 12))).containsExactly(31, null, null, 12);
        assertThat(COHORT.parts(List.of(3, 0))).containsExactly(null, null);
        assertThat(COHORT.parts(List.of(31, 12, 0))).containsExactly(31, 12, 0);
        assertThat(COLLEGE.parts(List.of(31, 3, 12, 0))).containsExactly(31, 3, 12, 0);
    }

    @Test
    void tellNoSmallPartByTheDifferenceOfWhatIsLeft() {
        var random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            var counts = IntStream.range(0, 9).mapToObj(_ -> random.nextInt(9)).toList();
            var shown = COHORT.parts(counts);
            var rests = COHORT.rests(counts, shown);
            var known = shownPlaces(rests);
            for (int at = 0; at < known.size(); at++) {
                var until = at + 1 < known.size() ? known.get(at + 1) : counts.size();
                assertThat(hidden(shown.subList(known.get(at), until)))
                        .as("%s shown as %s with %s left", counts, shown, rests)
                        .isNotEqualTo(1);
            }
        }
    }

    @Test
    void sumUpWhatIsLeftWhereNothingIsHidden() {
        var counts = List.of(31, 12, 148);
        assertThat(COHORT.rests(counts, COHORT.parts(counts))).containsExactly(191, 160, 148);
        var few = List.of(31, 2, 148);
        assertThat(COLLEGE.rests(few, COLLEGE.parts(few))).containsExactly(181, 150, 148);
    }

    private static List<Integer> shownPlaces(List<@Nullable Integer> rests) {
        return IntStream.range(0, rests.size())
                .filter(at -> rests.get(at) != null)
                .boxed()
                .toList();
    }

    private static long hidden(List<@Nullable Integer> shown) {
        return shown.stream().filter(it -> it == null).count();
    }
}
