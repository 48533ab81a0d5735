package io.waymark.web.ui.career;

import io.waymark.advising.api.occupation.OccupationView;
import io.waymark.core.roadmap.Outlook;
import io.waymark.core.roadmap.Outlook.Employers;
import io.waymark.web.ui.chart.Chart.Series;
import io.waymark.web.ui.chart.ChartShape;
import io.waymark.web.ui.chart.ChartUnit;
import io.waymark.web.ui.message.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which industries the people of a career work in; what statistics do not list makes up the rest. */
@Component
class EmployerCharts {

    private static final double NOTHING = .005;
    private static final int LARGEST = 2;

    private final OutlookCharts charts;
    private final OutlookTexts words;
    private final Texts texts;

    EmployerCharts(OutlookCharts charts, OutlookTexts words, Texts texts) {
        this.charts = charts;
        this.words = words;
        this.texts = texts;
    }

    Optional<CareerChart> draw(OccupationView career) {
        return career.outlook().stream()
                .findFirst()
                .filter(it -> !it.employers().isEmpty())
                .map(this::draw);
    }

    private CareerChart draw(Outlook own) {
        var labels = new ArrayList<String>();
        List<@Nullable Double> shares = new ArrayList<>();
        var rest = 1.0;
        for (var each : own.employers()) {
            labels.add(name(each));
            shares.add(OutlookCharts.share(each.share()));
            rest -= OutlookCharts.share(each.share());
        }
        var others = rest > NOTHING;
        if (others) {
            labels.add(texts.say("career.employers.rest"));
            shares.add(rest);
        }
        var largest = own.employers().stream()
                .limit(LARGEST)
                .map(it -> texts.say("career.employers.one", name(it), words.percent(it.share())))
                .toList();
        var drawn = charts.draw(
                "employers",
                ChartShape.BARS,
                ChartUnit.PERCENT,
                texts.say("career.employers.sentence", texts.list(largest)),
                labels,
                List.of(new Series(texts.say("career.employers.share"), shares)),
                OutlookCharts.sources(List.of(own)));
        return others ? drawn.noting(texts.say("career.employers.arithmetic")) : drawn;
    }

    /** In our words where we have some, else in the roadmap's. */
    private String name(Employers employers) {
        return texts.sayOr("career.employer." + employers.key(), Map.of(), employers.label());
    }
}
