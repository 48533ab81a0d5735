package io.waymark.web.ui.career;

import io.waymark.advising.api.occupation.OccupationView;
import io.waymark.core.roadmap.Outlook;
import io.waymark.web.ui.chart.ChartShape;
import io.waymark.web.ui.chart.ChartUnit;
import io.waymark.web.ui.message.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a career pays, against all occupations: the middle, and both ends where they are known. */
@Component
class PayCharts {

    private final OutlookCharts charts;
    private final OutlookTexts words;
    private final Texts texts;

    PayCharts(OutlookCharts charts, OutlookTexts words, Texts texts) {
        this.charts = charts;
        this.words = words;
        this.texts = texts;
    }

    Optional<CareerChart> draw(OccupationView career) {
        var own = career.outlook().stream()
                .filter(it -> it.pay().median() != null)
                .toList();
        if (own.isEmpty()) {
            return Optional.empty();
        }
        var rows = Stream.concat(own.stream(), Stream.ofNullable(career.everybody()))
                .toList();
        var median = charts.series("career.pay.median", rows, it -> it.pay().median());
        var sentence = sentence(own.getFirst(), career);
        return Optional.of(
                own.stream().anyMatch(Outlook::tellsThePayOfMost)
                        ? charts.ofEach(
                                "pay",
                                ChartShape.RANGE,
                                ChartUnit.DOLLARS,
                                sentence,
                                rows,
                                List.of(
                                        charts.series(
                                                "career.pay.lowest",
                                                rows,
                                                it -> it.pay().lowestTenth()),
                                        median,
                                        charts.series(
                                                "career.pay.highest",
                                                rows,
                                                it -> it.pay().highestTenth())))
                        : charts.ofEach("pay", ChartShape.BARS, ChartUnit.DOLLARS, sentence, rows, List.of(median))
                                .noting(texts.say("career.missing.ends")));
    }

    private String sentence(Outlook own, OccupationView career) {
        var everybody = career.everybody();
        var pay = own.pay();
        return words.dated(
                texts.sentences(List.of(
                        texts.say("career.pay.half", own.title(), words.dollars(pay.median())),
                        own.tellsThePayOfMost()
                                ? texts.say(
                                        "career.pay.most",
                                        words.dollars(pay.lowestTenth()),
                                        words.dollars(pay.highestTenth()))
                                : "")),
                pay,
                everybody == null
                        ? ""
                        : texts.say(
                                "career.pay.everybody",
                                words.dollars(everybody.pay().median())),
                everybody);
    }
}
