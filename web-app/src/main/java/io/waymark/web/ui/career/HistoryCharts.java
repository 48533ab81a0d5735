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

/**
 * What was projected edition by edition: a line for each way in which statistics counted. An edition of which a look at
 * its source found more than its figure may be counted in another way, and is on no line with others.
 */
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
        var alone = editions.stream().filter(HistoryCharts::standsAlone).toList();
        var joined = editions.stream().filter(it -> !standsAlone(it)).toList();
        var lines = Stream.concat(
                        codes(career)
                                .map(code -> joined.stream()
                                        .filter(it -> code.equals(it.occupation()))
                                        .toList())
                                .filter(it -> !it.isEmpty())
                                .map(it -> new Series(name(it.getLast()), growth(periods, it))),
                        alone.stream().map(it -> new Series(lookedUp(it), growth(periods, List.of(it)))))
                .toList();
        return Optional.of(charts.draw(
                "history",
                ChartShape.LINE,
                ChartUnit.PERCENT,
                texts.sentences(List.of(
                        texts.say("career.history.sentence", lines.size()),
                        alone.isEmpty() ? "" : texts.say("career.history.alone"))),
                periods.stream().map(HistoryCharts::brief).toList(),
                lines,
                List.of()));
    }

    List<Edition> editions(OccupationView career) {
        return career.history().stream().map(this::edition).toList();
    }

    private static Stream<String> codes(OccupationView career) {
        return Stream.concat(career.outlook().stream(), career.history().stream())
                .map(Outlook::occupation)
                .filter(Objects::nonNull)
                .distinct();
    }

    private static boolean standsAlone(Outlook edition) {
        var check = edition.check();
        return check != null && check.provenance().note() != null;
    }

    private static List<@Nullable Double> growth(List<String> periods, List<Outlook> line) {
        List<@Nullable Double> growth = new ArrayList<>();
        for (var period : periods) {
            growth.add(line.stream()
                    .filter(it -> it.period().equals(period))
                    .findFirst()
                    .map(Outlook::growth)
                    .map(OutlookCharts::share)
                    .orElse(null));
        }
        return growth;
    }

    private String name(Outlook newest) {
        return newest.superseded() ? texts.say("career.history.older", newest.title()) : newest.title();
    }

    private String lookedUp(Outlook edition) {
        return texts.say("career.history.looked-up", edition.title(), words.period(edition));
    }

    /** 2024–34, as there is little room below a line. */
    private static String brief(String period) {
        return period.replaceFirst("-\\d\\d(?=\\d\\d$)", "–");
    }

    private Edition edition(Outlook edition) {
        var sentence = texts.say(
                "career.history.edition", words.period(edition), words.percent(edition.growth()), edition.title());
        var check = edition.check();
        return new Edition(
                texts.sentences(List.of(sentence, words.then(edition.pay()))),
                edition.provenance(),
                check == null ? null : check.provenance());
    }
}
