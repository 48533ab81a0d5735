package io.waymark.web.ui.chart;

import java.util.List;
import java.util.stream.IntStream;

/** A scale from zero up to a round figure, with a line at a few round figures. */
record ChartScale(double top, int steps) {

    private static final List<Double> ROUND = List.of(1.0, 2.0, 2.5, 5.0, 10.0);
    private static final int STEPS = 4;

    /** Lines stand only at figures that the unit can write. */
    static ChartScale upTo(double greatest, ChartUnit unit) {
        if (greatest <= 0) {
            return new ChartScale(1, 1);
        }
        var raw = greatest / STEPS;
        var magnitude = Math.pow(10, Math.floor(Math.log10(raw)));
        var step = ROUND.stream()
                .mapToDouble(each -> each * magnitude)
                .filter(each -> each >= raw - 1e-9 && unit.writes(each))
                .findFirst()
                .orElse(unit.finest());
        var steps = (int) Math.ceil(greatest / step - 1e-9);
        return new ChartScale(steps * step, steps);
    }

    double share(double value) {
        return Math.clamp(value / top, 0, 1);
    }

    List<Double> marks() {
        return IntStream.rangeClosed(0, steps)
                .mapToObj(step -> top * step / steps)
                .toList();
    }
}
