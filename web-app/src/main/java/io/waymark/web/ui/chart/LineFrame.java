package io.waymark.web.ui.chart;

/** Where in the picture of a line its labels and figures are. */
record LineFrame(int labels, ChartScale scale) {

    static final int TOP = 24;
    static final int HEIGHT = 180;

    private static final double LEFT = .13;
    private static final double RIGHT = .94;

    double x(int index) {
        return LEFT + (RIGHT - LEFT) * index / Math.max(1, labels - 1);
    }

    int y(double value) {
        return (int) Math.round(TOP + HEIGHT * (1 - scale.share(value)));
    }
}
