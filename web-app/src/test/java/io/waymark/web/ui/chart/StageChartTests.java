package io.waymark.web.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.web.ui.chart.StageChart.StageBar;
import io.waymark.web.ui.chart.StageChart.Weeks;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StageChartTests {

    @Test
    void hasAScaleThatHoldsEverything() {
        assertThat(chart(bar(19, 14)).top()).isEqualTo(36);
        assertThat(chart(bar(19, 104)).top()).isEqualTo(108);
        assertThat(chart(bar(null, null)).top()).isEqualTo(12);
    }

    @Test
    void placesWeeksOnTheScale() {
        var chart = chart(bar(19, 14));

        assertThat(List.of(chart.x(0), chart.x(18), chart.x(36))).containsExactly(4L, 100L, 196L);
    }

    @Test
    void callsAStageSlowOnlyIfItIsNoticeablySlower() {
        assertThat(bar(19, 14).slower()).isEqualTo(5);
        assertThat(bar(2, 1).slower()).isZero();
        assertThat(bar(104, 100).slower()).isZero();
        assertThat(bar(10, 14).slower()).isZero();
        assertThat(bar(10, null).slower()).isZero();
    }

    private static StageChart chart(StageBar bar) {
        return new StageChart("stages", "Stages", "See.", List.of(bar), null);
    }

    private static StageBar bar(@Nullable Integer median, @Nullable Integer usual) {
        var weeks = median == null ? null : new Weeks(median / 2, median, median + 10);
        return new StageBar(1, "Research the field", 412, 31, weeks, usual);
    }
}
