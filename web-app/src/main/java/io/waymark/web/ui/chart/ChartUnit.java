package io.waymark.web.ui.chart;

import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;

/** What a figure counts, written as the viewer reads numbers. */
public enum ChartUnit {
    COUNT(1),
    PERCENT(.01),
    DOLLARS(1);

    private final double finest;

    ChartUnit(double finest) {
        this.finest = finest;
    }

    /** The least by which two figures on a scale differ. */
    double finest() {
        return finest;
    }

    /** Whether a figure of a scale is written as it is, not rounded. */
    boolean writes(double value) {
        var times = value / finest;
        return times > .5 && Math.abs(times - Math.rint(times)) < 1e-6;
    }

    /** A share is from 0 to 1. */
    public String say(double value, Locale locale) {
        return switch (this) {
            case COUNT -> rounded(NumberFormat.getNumberInstance(locale), 1).format(value);
            case PERCENT -> NumberFormat.getPercentInstance(locale).format(value);
            case DOLLARS -> dollars(locale).format(value);
        };
    }

    private static NumberFormat dollars(Locale locale) {
        var format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(Currency.getInstance("USD"));
        return rounded(format, 0);
    }

    private static NumberFormat rounded(NumberFormat format, int digits) {
        format.setMaximumFractionDigits(digits);
        format.setMinimumFractionDigits(0);
        return format;
    }
}
