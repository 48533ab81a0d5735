package io.waymark.web.ui.chart;

import io.waymark.web.ui.chart.Drawing.Pencil;
import java.util.List;
import java.util.Locale;

/** A line a series over a scale; figures stand at every point if there are few, else at the end, the others in the table. */
record LineDrawing(Chart chart, Locale locale) {

    private static final List<String> LINES = List.of("p-line", "p-line-2", "p-line-3", "p-line-old");
    private static final int BELOW = 24;

    /** More words have no room below each other on a phone. */
    private static final int WORDS = 4;

    private static final int LETTERS = 40;

    Drawing draw() {
        var pencil = new Pencil();
        var scale = ChartScale.upTo(chart.greatest(), chart.unit());
        var frame = new LineFrame(chart.labels().size(), scale);
        for (var mark : scale.marks()) {
            pencil.line("p-grid", 0, frame.y(mark), 1, frame.y(mark));
            pencil.label("", 0, frame.y(mark) - 4, "start", 0, chart.unit().say(mark, locale));
        }
        var every = Math.ceilDiv(chart.labels().size(), words());
        for (int index = 0; index < chart.labels().size(); index += every) {
            var last = index == chart.labels().size() - 1;
            pencil.label(
                    "",
                    frame.x(index),
                    LineFrame.TOP + LineFrame.HEIGHT + 18,
                    last ? "end" : "middle",
                    0,
                    chart.labels().get(index));
        }
        for (int at = 0; at < chart.series().size(); at++) {
            draw(pencil, frame, at);
        }
        return pencil.done(LineFrame.TOP + LineFrame.HEIGHT + BELOW);
    }

    /** As many as stand beside each other on a phone. */
    private int words() {
        var longest = chart.labels().stream().mapToInt(String::length).max().orElse(1);
        return Math.clamp(LETTERS / Math.max(1, longest), 2, WORDS);
    }

    private void draw(Pencil pencil, LineFrame frame, int at) {
        var series = chart.series().get(at);
        var last = -1;
        for (int index = 0; index < chart.labels().size(); index++) {
            var value = series.value(index);
            if (value == null) {
                last = -1;
                continue;
            }
            if (last >= 0) {
                var before = Chart.known(series.value(last));
                pencil.line(
                        LINES.get(at % LINES.size()), frame.x(last), frame.y(before), frame.x(index), frame.y(value));
            }
            pencil.dot(BarDrawing.kind(at), frame.x(index), frame.y(value), 4);
            var atEnd = index == chart.labels().size() - 1;
            if (atEnd || chart.labels().size() <= WORDS) {
                pencil.label(
                        "p-val",
                        frame.x(index),
                        frame.y(value) - 10,
                        atEnd ? "end" : "middle",
                        atEnd ? 6 : 0,
                        chart.unit().say(value, locale));
            }
            last = index;
        }
    }
}
