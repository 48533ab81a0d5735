package io.waymark.web.ui.career;

import io.waymark.advising.api.occupation.OccupationView;
import io.waymark.core.roadmap.Outlook;
import io.waymark.web.ui.career.CareerPage.Edition;
import io.waymark.web.ui.chart.Chart.Series;
import io.waymark.web.ui.chart.ChartShape;
import io.waymark.web.ui.chart.ChartUnit;
import io.waymark.web.ui.message.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was projected edition by edition: a line for each way in which statistics counted. */
@Component
class HistoryCharts {

    private final OutlookCharts charts;
    private final OutlookTexts words;
    private final Texts texts;

    HistoryCharts(OutlookCharts charts, OutlookTexts words, Texts texts) {
        this.charts = charts;
        this.words = words;
        this.texts = texts;
    }

    Optional<CareerChart> draw(OccupationView career) {
        var editions = career.history();
        if (editions.isEmpty()) {
            return Optional.empty();
        }
        var periods = editions.stream().map(Outlook::period).distinct().toList();
        var lines = Stream.concat(career.outlook().stream(), editions.stream())
                .map(Outlook::occupation)
                .filter(Objects::nonNull)
                .distinct()
                .map(code -> line(code, periods, editions))
                .toList();
        return Optional.of(charts.draw(
                "history",
                ChartShape.LINE,
                ChartUnit.PERCENT,
                texts.say("career.history.sentence", lines.size()),
                periods.stream().map(HistoryCharts::brief).toList(),
                lines,
                List.of()));
    }

    List<Edition> editions(OccupationView career) {
        return career.history().stream().map(this::edition).toList();
    }

    private Series line(String code, List<String> periods, List<Outlook> editions) {
        var own = editions.stream().filter(it -> code.equals(it.occupation())).toList();
        List<@Nullable Double> growth = new ArrayList<>();
        for (var period : periods) {
            growth.add(own.stream()
                    .filter(it -> it.period().equals(period))
                    .findFirst()
                    .map(Outlook::growth)
                    .map(OutlookCharts::share)
                    .orElse(null));
        }
        var newest = own.getLast();
        var name = newest.superseded() ? texts.say("career.history.older", newest.title()) : newest.title();
        return new Series(name, growth);
    }

    /** 2024–34, as there is little room below a line. */
    private static String brief(String period) {
        return period.replaceFirst("-\\d\\d(?=\\d\\d$)", "–");
    }

    private Edition edition(Outlook edition) {
        var median = edition.pay().median();
        var sentence = texts.say(
                "career.history.edition", words.period(edition), words.percent(edition.growth()), edition.title());
        var pay = median == null ? "" : texts.say("career.history.pay", words.dollars(median));
        var check = edition.check();
        return new Edition(
                texts.sentences(List.of(sentence, pay)),
                edition.provenance(),
                check == null ? null : check.provenance());
    }
}
