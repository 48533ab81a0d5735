package io.waymark.web.admin.overview;

import io.waymark.web.admin.overview.OverviewPage.Numbers;
import io.waymark.web.ui.chart.BarList;
import io.waymark.web.ui.chart.StageChart;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.table.Column;
import io.waymark.web.ui.table.CsvText;
import io.waymark.web.ui.time.When;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All tables of the page in one file, each below its title. */
@Component
class OverviewTables {

    private final Texts texts;
    private final When when;

    OverviewTables(Texts texts, When when) {
        this.texts = texts;
        this.when = when;
    }

    String of(Numbers numbers) {
        var csv = new CsvText();
        csv.line(texts.say("overview.title"), texts.say("overview.as-of", when.moment(numbers.at())));
        numbers.glance().forEach(it -> csv.line(it.figure(), it.text()));
        numbers.stages().forEach(it -> stages(csv, it));
        bars(csv, numbers.caseloads());
        bars(csv, numbers.reasons());
        waiting(csv, numbers);
        return csv.toString();
    }

    private void stages(CsvText csv, StageChart chart) {
        csv.line().line(chart.title());
        csv.line(
                texts.say("chart.stages.stage"),
                texts.say("chart.stages.reached"),
                texts.say("chart.stages.here"),
                texts.say("overview.lower-weeks"),
                texts.say("chart.stages.median-weeks"),
                texts.say("overview.upper-weeks"),
                texts.say("chart.stages.usual-weeks"));
        chart.bars().forEach(it -> {
            var weeks = it.weeks();
            csv.line(
                    it.label(),
                    shown(it.reached()),
                    shown(it.now()),
                    weeks == null ? "" : weeks.lower(),
                    weeks == null ? "" : weeks.median(),
                    weeks == null ? "" : weeks.upper(),
                    it.usual() == null ? "" : it.usual());
        });
    }

    private void bars(CsvText csv, BarList chart) {
        csv.line().line(chart.title());
        csv.line(chart.headings().toArray());
        chart.bars()
                .forEach(it -> csv.line(
                        it.label(), shown(it.value()), chart.hasMarks() ? shown(it.mark()) : "", it.difference()));
    }

    private void waiting(CsvText csv, Numbers numbers) {
        csv.line().line(texts.say("overview.waiting"));
        csv.line(numbers.columns().stream().map(Column::label).toArray());
        numbers.waiting().forEach(it -> csv.line(it.reviewer(), it.waiting(), it.overdue(), when.date(it.oldest())));
    }

    private Object shown(@Nullable Integer count) {
        return count == null ? texts.say("chart.hidden") : count;
    }
}
