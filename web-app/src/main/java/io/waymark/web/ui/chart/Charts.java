package io.waymark.web.ui.chart;

import io.waymark.web.ui.chart.ChartView.ChartRow;
import io.waymark.web.ui.chart.ChartView.KeyLine;
import io.waymark.web.ui.message.Texts;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
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
                chart.title() + ". "
                        + rows.stream().map(row -> spoken(chart, row)).collect(Collectors.joining("; ")),
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

    private static String spoken(Chart chart, ChartRow row) {
        if (chart.series().size() == 1) {
            return row.label() + " " + row.figures().getFirst();
        }
        return row.label() + ": "
                + IntStream.range(0, chart.series().size())
                        .mapToObj(at -> chart.series().get(at).name() + " "
                                + row.figures().get(at))
                        .collect(Collectors.joining(", "));
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
