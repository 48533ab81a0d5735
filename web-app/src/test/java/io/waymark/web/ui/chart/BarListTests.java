package io.waymark.web.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.waymark.web.ui.chart.BarList.Benchmark;
import io.waymark.web.ui.chart.BarList.ComparedBar;
import io.waymark.web.ui.chart.StageChart.Weeks;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BarListTests {

    private static final List<String> HEADINGS = List.of("Advisor", "Students", "Limit", "Free");

    @ParameterizedTest
    @CsvSource({"301, 300, true", "300, 300, false", "5, , false", ", 300, false"})
    void isOverOnlyBeyondItsLimit(@Nullable Integer value, @Nullable Integer limit, boolean over) {
        assertThat(new ComparedBar("Diaz", null, value, limit, "").isOver()).isEqualTo(over);
    }

    @Test
    void isAsWideAsItsGreatestValueOrMark() {
        assertThat(list(bar(120, 300), bar(310, null), bar(null, null)).greatest())
                .isEqualTo(310);
        assertThat(list(bar(120, 300)).greatest()).isEqualTo(300);
        assertThat(list().greatest()).isOne();
    }

    @Test
    void hasMarksIfOneBarHas() {
        assertThat(list(bar(1, null), bar(2, 3)).hasMarks()).isTrue();
        assertThat(list(bar(1, null)).hasMarks()).isFalse();
    }

    @Test
    void headsFourColumns() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BarList("id", "t", "s", Benchmark.LIMIT, List.of("one"), List.of(), null));
    }

    /** A fifth of the usual time, and two weeks at least. */
    @ParameterizedTest
    @CsvSource({
        "12, 10, 2",
        "11, 10, 0",
        "4, 3, 0",
        "5, 3, 2",
        "24, 20, 4",
        "23, 20, 0",
        "8, 10, 0",
        ", 10, 0",
        "12, , 0"
    })
    void callsAStageSlowerOnlyIfItNoticeablyIs(@Nullable Integer median, @Nullable Integer usual, int slower) {
        var weeks = median == null ? null : new Weeks(median, median, median);

        assertThat(new StageChart.StageBar(1, "Explore", 5, 2, weeks, usual).slower())
                .isEqualTo(slower);
    }

    @ParameterizedTest
    @CsvSource({"11, 12, 196", "12, 12, 196", "13, 24, 100", "25, 36, 68"})
    void endsTheScaleOfWeeksAtAMultipleOfTwelve(int upper, int top, long twelfth) {
        var chart = stages(new StageChart.StageBar(1, "Explore", 5, 2, new Weeks(1, 2, upper), 4));

        assertThat(chart.top()).isEqualTo(top);
        assertThat(chart.x(0)).isEqualTo(4);
        assertThat(chart.x(12)).isEqualTo(twelfth);
    }

    @Test
    void drawsAStageOnlyIfBothOfItsFiguresAreKnown() {
        assertThat(new StageChart.StageBar(1, "Explore", 5, null, null, null).isDrawn())
                .isFalse();
        assertThat(new StageChart.StageBar(1, "Explore", 5, 0, null, null).isDrawn())
                .isTrue();
    }

    @Test
    void measuresStagesByTheStartAndByOneWhereNobodyIs() {
        assertThat(stages(
                                new StageChart.StageBar(1, "Explore", 1240, 3, null, null),
                                new StageChart.StageBar(2, "Prepare", null, null, null, null))
                        .all())
                .isEqualTo(1240);
        assertThat(stages(new StageChart.StageBar(1, "Explore", 0, 0, null, null))
                        .all())
                .isOne();
        assertThat(stages().top()).isEqualTo(12);
    }

    private static StageChart stages(StageChart.StageBar... bars) {
        return new StageChart("stages", "Stages", "Sentence.", List.of(bars), null);
    }

    private static BarList list(ComparedBar... bars) {
        return new BarList("load", "Load", "Sentence.", Benchmark.LIMIT, HEADINGS, List.of(bars), null);
    }

    private static ComparedBar bar(@Nullable Integer value, @Nullable Integer mark) {
        return new ComparedBar("Diaz", null, value, mark, "");
    }
}
