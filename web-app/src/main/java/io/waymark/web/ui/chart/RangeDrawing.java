package io.waymark.web.ui.chart;

import io.waymark.web.ui.chart.Drawing.Pencil;
import java.util.Locale;

/** From the least to the greatest, with the middle marked; the middle alone where no more is known. */
record RangeDrawing(Chart chart, Locale locale) {

    private static final int ROW = 92;
    private static final double LEFT = .06;
    private static final double WIDTH = .86;

    Drawing draw() {
        var pencil = new Pencil();
        var scale = ChartScale.upTo(chart.greatest(), chart.unit());
        for (int index = 0; index < chart.labels().size(); index++) {
            draw(pencil, scale, index, index * ROW);
        }
        return pencil.done(chart.labels().size() * ROW);
    }

    private void draw(Pencil pencil, ChartScale scale, int index, int y) {
        pencil.label("p-name", 0, y + 14, "start", 0, chart.labels().get(index));
        var least = chart.series().get(0).value(index);
        var middle = chart.series().get(1).value(index);
        var greatest = chart.series().get(2).value(index);
        if (middle == null) {
            return;
        }
        if (least != null && greatest != null) {
            ends(pencil, scale, index, y, least, greatest);
        }
        pencil.dot("p-dot", x(scale, middle), y + 52, 8);
        pencil.label(
                "p-val", x(scale, middle), y + 38, "middle", 0, chart.unit().say(middle, locale));
    }

    private void ends(Pencil pencil, ChartScale scale, int index, int y, double least, double greatest) {
        pencil.line(index == 0 ? "p-span p-span-main" : "p-span", x(scale, least), y + 52, x(scale, greatest), y + 52);
        pencil.label("", x(scale, least), y + 76, "middle", 0, chart.unit().say(least, locale));
        pencil.label("", x(scale, greatest), y + 76, "middle", 0, chart.unit().say(greatest, locale));
    }

    private static double x(ChartScale scale, double value) {
        return LEFT + WIDTH * scale.share(value);
    }
}
