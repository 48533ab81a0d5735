package io.waymark.web.ui.career;

import io.waymark.advising.api.occupation.SkillsView;
import io.waymark.advising.api.occupation.SkillsView.SkillLine;
import io.waymark.advising.api.occupation.SkillsView.SkillRating;
import io.waymark.web.ui.chart.Chart;
import io.waymark.web.ui.chart.Chart.Series;
import io.waymark.web.ui.chart.ChartShape;
import io.waymark.web.ui.chart.ChartUnit;
import io.waymark.web.ui.chart.ChartView;
import io.waymark.web.ui.chart.Charts;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.time.When;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws skills as bars over time, against what the work needs: the newest rating, the one before, and the first. */
@Component
class SkillCharts {

    private final Charts charts;
    private final Texts texts;
    private final When when;

    SkillCharts(Charts charts, Texts texts, When when) {
        this.charts = charts;
        this.texts = texts;
        this.when = when;
    }

    ChartView draw(SkillsView skills, String sentence) {
        var lines = skills.skills();
        var series = new ArrayList<Series>();
        told(skills.ratings()).forEach(it -> series.add(series(it, lines)));
        series.add(new Series(
                texts.say("skills.chart.needs"),
                lines.stream()
                        .<@Nullable Double>map(it -> (double) it.skill().needs())
                        .toList()));
        return charts.draw(new Chart(
                "skills-chart",
                ChartShape.BARS,
                texts.say("skills.chart"),
                sentence,
                ChartUnit.COUNT,
                lines.stream().map(it -> it.skill().label()).toList(),
                series));
    }

    private static Stream<SkillRating> told(List<SkillRating> ratings) {
        return Stream.of(ratings.stream().limit(2), ratings.stream().skip(2).reduce((_, older) -> older).stream())
                .flatMap(it -> it);
    }

    private Series series(SkillRating rating, List<SkillLine> lines) {
        List<@Nullable Double> levels = new ArrayList<>();
        for (var line : lines) {
            var level = rating.levels().get(line.skill().key());
            levels.add(level == null ? null : level.doubleValue());
        }
        return new Series(when.dateInFull(rating.day()), levels);
    }
}
