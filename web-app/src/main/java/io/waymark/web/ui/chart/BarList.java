package io.waymark.web.ui.chart;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Bars, each with a mark to compare it with; names and figures wrap as text does.
 *
 * @param id unique on the page
 * @param sentence what one should see in it
 * @param headings of the table: what the bars are of, their value, the mark and the difference
 * @param note what else holds of the figures
 */
public record BarList(
        String id,
        String title,
        String sentence,
        Benchmark mark,
        List<String> headings,
        List<ComparedBar> bars,
        @Nullable String note) {

    public BarList {
        headings = List.copyOf(headings);
        bars = List.copyOf(bars);
        if (headings.size() != 4) {
            throw new IllegalArgumentException("A heading for the label, the value, the mark and the difference");
        }
    }

    /** What a bar is compared with. */
    public enum Benchmark {
        /** What it may not pass. */
        LIMIT,
        /** What it was. */
        BEFORE
    }

    /**
     * A bar. What is null is not known or not shown.
     *
     * @param href where more is to be seen of it
     * @param difference in words; empty if there is none to tell
     */
    public record ComparedBar(
            String label,
            @Nullable String href,
            @Nullable Integer value,
            @Nullable Integer mark,
            String difference) {

        public boolean isOver() {
            return value != null && mark != null && value > mark;
        }
    }

    public boolean hasMarks() {
        return bars.stream().anyMatch(it -> it.mark() != null);
    }

    public boolean isLimit() {
        return mark == Benchmark.LIMIT;
    }

    /** The whole width. */
    public int greatest() {
        return bars.stream()
                .flatMap(it -> Stream.of(it.value(), it.mark()))
                .mapToInt(it -> it == null ? 0 : it)
                .max()
                .orElse(1);
    }
}
