package io.waymark.web.ui.chart;

import io.waymark.web.ui.chart.Drawing.Pencil;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** From the least to the greatest, with the middle marked; where only the middle is known, it is a line to compare with. */
record RangeDrawing(Chart chart, Locale locale) {

    private static final int LEAST = 0;
    private static final int MIDDLE = 1;
    private static final int GREATEST = 2;
    private static final int ROW = 92;
    private static final int COMPARED = 44;
    private static final int SCALE = 28;
    private static final double LEFT = .06;
    private static final double WIDTH = .86;

    Drawing draw() {
        var pencil = new Pencil();
        var scale = ChartScale.upTo(chart.greatest(), chart.unit());
        var compared = rows(this::isCompared);
        var ranges = rows(index -> !isCompared(index));
        var top = compared.isEmpty() ? 0 : COMPARED;
        var bottom = top + ranges.size() * ROW;
        grid(pencil, scale, top, bottom);
        compared.forEach(index -> compare(pencil, scale, index, bottom));
        for (int row = 0; row < ranges.size(); row++) {
            range(pencil, scale, ranges.get(row), top + row * ROW);
        }
        return pencil.done(bottom + SCALE);
    }

    private List<Integer> rows(IntPredicate which) {
        return IntStream.range(0, chart.labels().size()).filter(which).boxed().toList();
    }

    private boolean isCompared(int index) {
        return figure(MIDDLE, index) != null && (figure(LEAST, index) == null || figure(GREATEST, index) == null);
    }

    private void grid(Pencil pencil, ChartScale scale, int top, int bottom) {
        for (var mark : scale.marks()) {
            pencil.line("p-grid", x(scale, mark), top, x(scale, mark), bottom);
            pencil.label("", x(scale, mark), bottom + 20, "middle", 0, say(mark));
        }
    }

    private void compare(Pencil pencil, ChartScale scale, int index, int bottom) {
        var middle = figure(MIDDLE, index);
        if (middle != null) {
            pencil.line("p-compare", x(scale, middle), COMPARED, x(scale, middle), bottom);
            pencil.label(
                    "p-name", x(scale, middle), 14, "middle", 0, chart.labels().get(index));
            pencil.label("p-val", x(scale, middle), 34, "middle", 0, say(middle));
        }
    }

    private void range(Pencil pencil, ChartScale scale, int index, int y) {
        pencil.label("p-name", 0, y + 14, "start", 0, chart.labels().get(index));
        var least = figure(LEAST, index);
        var middle = figure(MIDDLE, index);
        var greatest = figure(GREATEST, index);
        if (least == null || middle == null || greatest == null) {
            return;
        }
        pencil.line(index == 0 ? "p-span p-span-main" : "p-span", x(scale, least), y + 52, x(scale, greatest), y + 52);
        pencil.label("", x(scale, least), y + 76, "middle", 0, say(least));
        pencil.label("", x(scale, greatest), y + 76, "middle", 0, say(greatest));
        pencil.dot("p-dot", x(scale, middle), y + 52, 8);
        pencil.label("p-val", x(scale, middle), y + 38, "middle", 0, say(middle));
    }

    private @Nullable Double figure(int series, int index) {
        return chart.series().get(series).value(index);
    }

    private String say(double figure) {
        return chart.unit().say(figure, locale);
    }

    private static double x(ChartScale scale, double value) {
        return LEFT + WIDTH * scale.share(value);
    }
}
