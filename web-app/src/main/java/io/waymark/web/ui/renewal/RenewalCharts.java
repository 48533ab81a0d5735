package io.waymark.web.ui.renewal;

import io.waymark.advising.api.continuing.RenewalCycleView;
import io.waymark.advising.api.continuing.RenewalCycleView.PointView;
import io.waymark.web.ui.chart.Chart;
import io.waymark.web.ui.chart.Chart.Series;
import io.waymark.web.ui.chart.ChartShape;
import io.waymark.web.ui.chart.ChartUnit;
import io.waymark.web.ui.chart.ChartView;
import io.waymark.web.ui.chart.Charts;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.time.When;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws how units grow over a cycle, against an even pace. */
@Component
class RenewalCharts {

    private final Charts charts;
    private final Texts texts;
    private final When when;

    RenewalCharts(Charts charts, Texts texts, When when) {
        this.charts = charts;
        this.texts = texts;
        this.when = when;
    }

    /** Nothing where nobody knows how many are needed, or nothing is logged. */
    @Nullable
    ChartView draw(String id, RenewalCycleView cycle, LocalDate today) {
        if (cycle.needed() == null || cycle.entries().isEmpty()) {
            return null;
        }
        return charts.draw(new Chart(
                id,
                ChartShape.LINE,
                texts.say("renewal.chart"),
                sentence(cycle, today),
                ChartUnit.COUNT,
                cycle.points().stream().map(it -> when.dateInFull(it.day())).toList(),
                List.of(
                        series("renewal.chart.logged", cycle, untilNow(today, PointView::logged)),
                        series("renewal.chart.verified", cycle, untilNow(today, PointView::verified)),
                        series("renewal.chart.even", cycle, PointView::even))));
    }

    private String sentence(RenewalCycleView cycle, LocalDate today) {
        var now = cycle.points().stream()
                .filter(it -> !it.day().isAfter(today))
                .max(Comparator.comparing(PointView::day));
        return texts.say(
                "renewal.chart.sentence",
                cycle.logged(),
                now.map(PointView::even).orElse(BigDecimal.ZERO));
    }

    private static Function<PointView, @Nullable BigDecimal> untilNow(
            LocalDate today, Function<PointView, BigDecimal> figure) {
        return it -> it.day().isAfter(today) ? null : figure.apply(it);
    }

    private Series series(String name, RenewalCycleView cycle, Function<PointView, @Nullable BigDecimal> figure) {
        return new Series(
                texts.say(name),
                cycle.points().stream()
                        .<@Nullable Double>map(it -> Optional.ofNullable(figure.apply(it))
                                .map(BigDecimal::doubleValue)
                                .orElse(null))
                        .toList());
    }
}
