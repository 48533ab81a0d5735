package io.waymark.web.ui.hours;

import io.waymark.advising.api.experience.HoursTargetView;
import io.waymark.advising.api.experience.HoursWeekView;
import io.waymark.web.ui.chart.Chart;
import io.waymark.web.ui.chart.Chart.Series;
import io.waymark.web.ui.chart.ChartShape;
import io.waymark.web.ui.chart.ChartUnit;
import io.waymark.web.ui.chart.ChartView;
import io.waymark.web.ui.chart.Charts;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.time.When;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws how hours grow toward their target. */
@Component
class HoursCharts {

    private static final String NO_DATE = "none";

    private final Charts charts;
    private final Texts texts;
    private final When when;

    HoursCharts(Charts charts, Texts texts, When when) {
        this.charts = charts;
        this.texts = texts;
        this.when = when;
    }

    String sentence(HoursTargetView target, HoursAudience audience) {
        var shortfall = target.shortfall();
        return shortfall == null
                ? texts.say(
                        "hours-log.so-far." + audience.who(),
                        target.total(),
                        target.target(),
                        target.waiting(),
                        target.reachedBy() == null ? NO_DATE : when.dateAlone(target.reachedBy()))
                : texts.say(
                        "hours-log.short." + audience.who(),
                        target.total(),
                        target.target(),
                        target.waiting(),
                        when.dateAlone(shortfall.lastDay()),
                        shortfall.hours());
    }

    @Nullable
    ChartView draw(String id, HoursTargetView target, HoursAudience audience) {
        if (target.weeks().isEmpty()) {
            return null;
        }
        return charts.draw(new Chart(
                id,
                ChartShape.LINE,
                texts.say("hours-log.chart"),
                sentence(target, audience),
                ChartUnit.COUNT,
                target.weeks().stream().map(it -> when.dateAlone(it.monday())).toList(),
                List.of(
                        series("hours-log.chart.verified", target, HoursWeekView::verified),
                        series("hours-log.chart.total", target, HoursWeekView::total),
                        series("hours-log.chart.target", target, _ -> BigDecimal.valueOf(target.target())))));
    }

    private Series series(String name, HoursTargetView target, Function<HoursWeekView, BigDecimal> figure) {
        return new Series(
                texts.say(name),
                target.weeks().stream()
                        .map(figure)
                        .<@Nullable Double>map(BigDecimal::doubleValue)
                        .toList());
    }
}
