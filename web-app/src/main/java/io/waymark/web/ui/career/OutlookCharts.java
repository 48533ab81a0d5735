package io.waymark.web.ui.career;

import io.waymark.core.roadmap.Outlook;
import io.waymark.web.ui.chart.Chart;
import io.waymark.web.ui.chart.Chart.Series;
import io.waymark.web.ui.chart.ChartShape;
import io.waymark.web.ui.chart.ChartUnit;
import io.waymark.web.ui.chart.Charts;
import io.waymark.web.ui.message.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws figures of occupations, with those who say so. */
@Component
class OutlookCharts {

    private static final double WHOLE = 100;

    private final Charts charts;
    private final Texts texts;

    OutlookCharts(Charts charts, Texts texts) {
        this.charts = charts;
        this.texts = texts;
    }

    /** A chart of several occupations. */
    CareerChart ofEach(
            String key, ChartShape shape, ChartUnit unit, String sentence, List<Outlook> rows, List<Series> series) {
        var titles = rows.stream().map(Outlook::title).toList();
        return draw(key, shape, unit, sentence, titles, series, sources(rows));
    }

    /** @param key of its title, and unique on the page */
    CareerChart draw(
            String key,
            ChartShape shape,
            ChartUnit unit,
            String sentence,
            List<String> labels,
            List<Series> series,
            List<CareerChart.Source> sources) {
        var chart = new Chart(key + "-chart", shape, texts.say("career." + key), sentence, unit, labels, series);
        return new CareerChart(charts.draw(chart), sources, null);
    }

    Series series(String name, List<Outlook> rows, Function<Outlook, @Nullable BigDecimal> figure) {
        List<@Nullable Double> values = new ArrayList<>();
        for (var row : rows) {
            var value = figure.apply(row);
            values.add(value == null ? null : value.doubleValue());
        }
        return new Series(texts.say(name), values);
    }

    /** Statistics write 7 for seven percent. */
    static double share(BigDecimal percent) {
        return percent.doubleValue() / WHOLE;
    }

    static List<CareerChart.Source> sources(List<Outlook> rows) {
        var titles = rows.stream()
                .collect(Collectors.groupingBy(
                        Outlook::provenance,
                        LinkedHashMap::new,
                        Collectors.mapping(Outlook::title, Collectors.toList())));
        return titles.entrySet().stream()
                .map(it -> new CareerChart.Source(
                        titles.size() > 1 && it.getValue().size() == 1
                                ? it.getValue().getFirst()
                                : null,
                        it.getKey()))
                .toList();
    }
}
