package io.waymark.web.ui.chart;

import io.waymark.web.ui.chart.ChartView.ChartRow;
import io.waymark.web.ui.chart.ChartView.KeyLine;
import io.waymark.web.ui.message.Texts;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Draws charts, with numbers as the viewer reads them. */
@Component
public class Charts {

    private final Texts texts;

    Charts(Texts texts) {
        this.texts = texts;
    }

    public ChartView draw(Chart chart) {
        var locale = LocaleContextHolder.getLocale();
        List<ChartRow> rows = chart.isEmpty() ? List.of() : rows(chart, locale);
        return new ChartView(
                chart.id(),
                chart.title(),
                chart.sentence(),
                spoken(chart, rows),
                drawing(chart, locale),
                key(chart),
                chart.series().stream().map(Chart.Series::name).toList(),
                rows);
    }

    private static Drawing drawing(Chart chart, Locale locale) {
        return switch (chart.shape()) {
            case BARS, STACKED, FUNNEL -> new BarDrawing(chart, locale).draw();
            case LINE -> new LineDrawing(chart, locale).draw();
            case RANGE -> new RangeDrawing(chart, locale).draw();
        };
    }

    private List<ChartRow> rows(Chart chart, Locale locale) {
        return chart.labelIndexes()
                .mapToObj(index -> new ChartRow(
                        chart.labels().get(index),
                        chart.series().stream()
                                .map(series -> said(chart, series.value(index), locale))
                                .toList()))
                .toList();
    }

    private String said(Chart chart, @Nullable Double value, Locale locale) {
        return value == null ? texts.say("chart.unknown") : chart.unit().say(value, locale);
    }

    private String spoken(Chart chart, List<ChartRow> rows) {
        return rows.stream()
                .map(row -> spoken(chart, row))
                .reduce((before, next) -> texts.say("chart.spoken.next", before, next))
                .map(spoken -> texts.say("chart.spoken", chart.title(), spoken))
                .orElse(chart.title());
    }

    private String spoken(Chart chart, ChartRow row) {
        if (chart.series().size() == 1) {
            return texts.say("chart.spoken.figure", row.label(), row.figures().getFirst());
        }
        var figures = IntStream.range(0, chart.series().size())
                .mapToObj(at -> texts.say(
                        "chart.spoken.figure",
                        chart.series().get(at).name(),
                        row.figures().get(at)))
                .toList();
        return texts.say("chart.spoken.row", row.label(), texts.list(figures));
    }

    private static List<KeyLine> key(Chart chart) {
        if (chart.series().size() == 1 || chart.shape() == ChartShape.RANGE) {
            return List.of();
        }
        return IntStream.range(0, chart.series().size())
                .mapToObj(at ->
                        new KeyLine(BarDrawing.kind(at), chart.series().get(at).name()))
                .toList();
    }
}
