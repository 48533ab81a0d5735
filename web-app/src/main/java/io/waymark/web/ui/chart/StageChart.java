package io.waymark.web.ui.chart;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How many reached the stages of a roadmap and are in them, and how many weeks they stay.
 *
 * @param id unique on the page
 * @param sentence what one should see in it
 * @param note what else holds of the figures
 */
public record StageChart(
        String id,
        String title,
        String sentence,
        List<StageBar> bars,
        @Nullable String note) {

    private static final int YEAR = 12;
    private static final int LEFT = 4;
    private static final int WIDTH = 192;

    public StageChart {
        bars = List.copyOf(bars);
    }

    /**
     * A stage. What is null is not known or not shown.
     *
     * @param weeks how long those stayed who completed it
     * @param usual how many weeks it usually takes
     */
    public record StageBar(
            int number,
            String label,
            @Nullable Integer reached,
            @Nullable Integer now,
            @Nullable Weeks weeks,
            @Nullable Integer usual) {

        /** By how many weeks it takes noticeably longer than usual: a fifth of the time and two weeks at least. */
        public int slower() {
            if (weeks == null || usual == null) {
                return 0;
            }
            var more = weeks.median() - usual;
            return more >= 2 && more * 5 >= usual ? more : 0;
        }

        public boolean isDrawn() {
            return reached != null && now != null;
        }
    }

    /** The middle half of the stays, and the one in the middle. */
    public record Weeks(int lower, int median, int upper) {}

    /** How many are at the start, which is the whole width. */
    public int all() {
        return Math.max(
                1, bars.stream().map(StageBar::reached).filter(Objects::nonNull).reduce(0, Math::max));
    }

    /** Where the scale of weeks ends. */
    public int top() {
        var most = bars.stream()
                .flatMap(it -> Stream.of(
                        it.usual(), it.weeks() == null ? null : it.weeks().upper()))
                .filter(Objects::nonNull)
                .reduce(1, Math::max);
        return Math.ceilDiv(most, YEAR) * YEAR;
    }

    /** Where so many weeks are on the scale. */
    public long x(int weeks) {
        return LEFT + Math.round((double) WIDTH * weeks / top());
    }
}
