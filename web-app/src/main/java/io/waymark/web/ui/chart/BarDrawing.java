package io.waymark.web.ui.chart;

import io.waymark.web.ui.chart.Drawing.Pencil;
import java.util.List;
import java.util.Locale;

/** Bars below the words they belong to, beside or behind each other; the room at their end is for the figure. */
record BarDrawing(Chart chart, Locale locale) {

    private static final List<String> KINDS = List.of("p-main", "p-wait", "p-low", "p-old");
    private static final double WIDTH = .82;
    private static final int NAME = 14;
    private static final int BAR = 14;
    private static final int GAP = 18;

    Drawing draw() {
        var pencil = new Pencil();
        var y = 0;
        for (int index = 0; index < chart.labels().size(); index++) {
            pencil.label("p-name", 0, y + NAME, "start", 0, chart.labels().get(index));
            y = chart.shape() == ChartShape.STACKED ? stack(pencil, index, y + 22) : beside(pencil, index, y + 22);
            y += GAP;
        }
        return pencil.done(Math.max(0, y - GAP + 4));
    }

    private int beside(Pencil pencil, int index, int top) {
        var y = top;
        for (int at = 0; at < chart.series().size(); at++) {
            var value = chart.series().get(at).value(index);
            if (value == null) {
                continue;
            }
            var width = width(value);
            pencil.bar(kind(at), 0, y, width, BAR);
            pencil.label("p-val", width, y + 12, "start", 8, said(value, index));
            y += BAR + 4;
        }
        return y;
    }

    private int stack(Pencil pencil, int index, int y) {
        var x = 0.0;
        var sum = 0.0;
        for (int at = 0; at < chart.series().size(); at++) {
            var value = Chart.known(chart.series().get(at).value(index));
            if (value > 0) {
                pencil.bar(kind(at), x, y, width(value), BAR);
            }
            x += width(value);
            sum += value;
        }
        pencil.label("p-val", x, y + 12, "start", 8, chart.unit().say(sum, locale));
        return y + BAR + 4;
    }

    /** In a funnel each figure says how much it is of the first. */
    private String said(double value, int index) {
        var words = chart.unit().say(value, locale);
        var first = Chart.known(chart.series().getFirst().value(0));
        return chart.shape() == ChartShape.FUNNEL && index > 0 && first > 0
                ? words + " · " + ChartUnit.PERCENT.say(value / first, locale)
                : words;
    }

    private double width(double value) {
        var greatest = chart.greatest();
        var room = chart.shape() == ChartShape.FUNNEL ? .7 : WIDTH;
        return greatest <= 0 ? 0 : room * value / greatest;
    }

    static String kind(int at) {
        return KINDS.get(at % KINDS.size());
    }
}
