package io.waymark.web.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is in a picture: across in percent of its width, down by the size of the text, so that no text shrinks with it. */
record Drawing(String height, List<Stroke> strokes, List<Bar> bars, List<Dot> dots, List<Label> labels) {

    /** A bar. */
    public record Bar(String kind, String x, String y, String width, String height) {}

    /** A line. */
    public record Stroke(String kind, String x1, String y1, String x2, String y2) {}

    /** A point. */
    public record Dot(String kind, String x, String y, String radius) {}

    /** A word or a figure. */
    public record Label(String kind, String x, String y, String anchor, String shift, String text) {}

    /** Draws one thing after the other. */
    static final class Pencil {

        private final List<Stroke> strokes = new ArrayList<>();
        private final List<Bar> bars = new ArrayList<>();
        private final List<Dot> dots = new ArrayList<>();
        private final List<Label> labels = new ArrayList<>();

        Pencil bar(String kind, double x, int y, double width, int height) {
            bars.add(new Bar(kind, percent(x), rem(y), percent(width), rem(height)));
            return this;
        }

        Pencil line(String kind, double x1, int y1, double x2, int y2) {
            strokes.add(new Stroke(kind, percent(x1), rem(y1), percent(x2), rem(y2)));
            return this;
        }

        Pencil dot(String kind, double x, int y, int radius) {
            dots.add(new Dot(kind, percent(x), rem(y), rem(radius)));
            return this;
        }

        Pencil label(String kind, double x, int y, String anchor, int shift, String text) {
            labels.add(new Label(kind, percent(x), rem(y), anchor, rem(shift), text));
            return this;
        }

        Drawing done(int height) {
            return new Drawing(rem(height), strokes, bars, dots, labels);
        }

        /** At the usual size of text these are pixels. */
        private static String rem(int pixels) {
            return String.format(Locale.ROOT, "%.4frem", pixels / 16.0);
        }

        private static String percent(double share) {
            return String.format(Locale.ROOT, "%.2f%%", 100 * share);
        }
    }
}
