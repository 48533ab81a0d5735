package io.waymark.web.ui.chart;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Figures to look at rather than to read.
 *
 * @param id unique on the page
 * @param sentence what one should see in it
 * @param labels what the figures are of, in order
 */
public record Chart(
        String id,
        ChartShape shape,
        String title,
        String sentence,
        ChartUnit unit,
        List<String> labels,
        List<Series> series) {

    public Chart {
        labels = List.copyOf(labels);
        series = List.copyOf(series);
        for (var each : series) {
            if (each.values().size() != labels.size()) {
                throw new IllegalArgumentException("A figure for each label: " + each.name());
            }
        }
        if (shape == ChartShape.RANGE && series.size() != 3) {
            throw new IllegalArgumentException("A range has a least, a middle and a greatest figure");
        }
    }

    /**
     * Figures of one kind, one for each label.
     *
     * @param values a figure is null if it is not known or not shown
     */
    public record Series(String name, List<@Nullable Double> values) {

        /** The figure of a label. */
        public @Nullable Double value(int index) {
            return values.get(index);
        }
    }

    /** Whether there is nothing to draw. */
    public boolean isEmpty() {
        return series.stream().flatMap(each -> each.values().stream()).allMatch(value -> value == null);
    }

    double greatest() {
        return switch (shape) {
            case STACKED ->
                labelIndexes()
                        .mapToDouble(index -> series.stream()
                                .mapToDouble(each -> known(each.value(index)))
                                .sum())
                        .max()
                        .orElse(0);
            default ->
                series.stream()
                        .flatMap(each -> each.values().stream())
                        .mapToDouble(Chart::known)
                        .max()
                        .orElse(0);
        };
    }

    IntStream labelIndexes() {
        return IntStream.range(0, labels.size());
    }

    static double known(@Nullable Double value) {
        return value == null ? 0 : value;
    }
}
