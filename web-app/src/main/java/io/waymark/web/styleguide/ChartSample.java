package io.waymark.web.styleguide;

import io.waymark.web.ui.chart.Chart;
import io.waymark.web.ui.chart.Chart.Series;
import io.waymark.web.ui.chart.ChartShape;
import io.waymark.web.ui.chart.ChartUnit;
import io.waymark.web.ui.chart.Charts;
import io.waymark.web.ui.message.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** A chart of every shape, and one without figures. */
@Component
@StyleguidePart
class ChartSample implements Sample {

    private final Charts charts;
    private final Texts texts;

    ChartSample(Charts charts, Texts texts) {
        this.charts = charts;
        this.texts = texts;
    }

    @Override
    public String piece() {
        return "chart";
    }

    @Override
    public void show(Map<String, String> address, Model model) {
        model.addAttribute(
                "charts",
                Stream.of(bars(), grouped(), stacked(), line(), funnel(), range(), empty())
                        .map(charts::draw)
                        .toList());
        var comparisons = new ComparisonSamples(texts);
        model.addAttribute("stages", comparisons.stages());
        model.addAttribute("bars", List.of(comparisons.limits(), comparisons.before()));
    }

    private Chart bars() {
        return chart(
                "bars",
                ChartShape.BARS,
                ChartUnit.PERCENT,
                List.of("All occupations", "Medical records specialists", "Medical and health services managers"),
                series("Growth", .03, .07, .23));
    }

    private Chart grouped() {
        return chart(
                "grouped",
                ChartShape.BARS,
                ChartUnit.COUNT,
                List.of("D. Whitcomb", "C. Ruiz", "S. Adeyemi"),
                series("After", 288., 290., 287.),
                series("Before", 312., 341., 236.));
    }

    private Chart stacked() {
        return chart(
                "stacked",
                ChartShape.STACKED,
                ChartUnit.COUNT,
                List.of("HIT fall 2026", "HIT spring 2026", "HIT fall 2025"),
                series("On track", 120., 96., 64.),
                series("Behind", 31., 22., 40.),
                series("Not known", 12., 8., 3.));
    }

    private Chart line() {
        return chart(
                "line",
                ChartShape.LINE,
                ChartUnit.COUNT,
                List.of("Jun", "Jul", "Aug", "Sep", "Oct", "Nov"),
                series("Appointments", 120., 90., 260., 410., 380., 395.),
                series("Sessions", 40., 35., null, 120., 140., 160.));
    }

    private Chart funnel() {
        return chart(
                "funnel",
                ChartShape.FUNNEL,
                ChartUnit.COUNT,
                List.of(
                        "Research the field",
                        "Obtain the required education",
                        "Gain relevant experience",
                        "Obtain certifications"),
                series("Students", 1240., 980., 610., 204.));
    }

    private Chart range() {
        return chart(
                "range",
                ChartShape.RANGE,
                ChartUnit.DOLLARS,
                List.of("Medical records specialists", "Technologists and registrars"),
                series("10th percentile", 35_780., 39_120.),
                series("Median", 50_250., 67_310.),
                series("90th percentile", 80_950., 112_130.));
    }

    private Chart empty() {
        return chart("empty", ChartShape.BARS, ChartUnit.COUNT, List.of("Nothing"), series("Count", (Double) null));
    }

    private Chart chart(String key, ChartShape shape, ChartUnit unit, List<String> labels, Series... series) {
        return new Chart(
                "chart-" + key,
                shape,
                texts.say("styleguide.chart." + key),
                texts.say("styleguide.chart." + key + ".when"),
                unit,
                labels,
                List.of(series));
    }

    private static Series series(String name, @Nullable Double... values) {
        return new Series(name, Arrays.asList(values));
    }
}
