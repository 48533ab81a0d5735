package io.waymark.web.ui.chart;

/** How figures are drawn: each shape answers another question. */
public enum ChartShape {
    /** Which is greater? One bar a label, and a second series beside it. */
    BARS,
    /** What is the whole made of? */
    STACKED,
    /** How does it change? */
    LINE,
    /** How many are left from step to step? */
    FUNNEL,
    /** Between what and what? */
    RANGE
}
