package io.waymark.web.ui.career;

import io.waymark.advising.api.occupation.NearbyOccupation;
import io.waymark.advising.api.occupation.OccupationView;
import io.waymark.core.roadmap.Outlook;
import io.waymark.web.ui.chart.Chart.Series;
import io.waymark.web.ui.chart.ChartShape;
import io.waymark.web.ui.chart.ChartUnit;
import io.waymark.web.ui.message.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How much a career grows, beside all occupations and those it can lead to, and where its openings come from. */
@Component
class GrowthCharts {

    private final OutlookCharts charts;
    private final OutlookTexts words;
    private final Texts texts;

    GrowthCharts(OutlookCharts charts, OutlookTexts words, Texts texts) {
        this.charts = charts;
        this.words = words;
        this.texts = texts;
    }

    List<CareerChart> draw(OccupationView career) {
        return Stream.of(growth(career), openings(career))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<CareerChart> growth(OccupationView career) {
        var own = career.outlook().stream().filter(it -> it.growth() != null).findFirst();
        return own.map(it -> {
            var rows = compared(career);
            List<@Nullable Double> shares = new ArrayList<>();
            rows.forEach(row -> shares.add(row.growth() == null ? null : OutlookCharts.share(row.growth())));
            return charts.ofEach(
                    "growth",
                    ChartShape.BARS,
                    ChartUnit.PERCENT,
                    sentence(it, career.everybody()),
                    rows,
                    List.of(new Series(texts.say("career.growth.share"), shares)));
        });
    }

    /** The career's own, everybody, and those it can lead to; each occupation once. */
    private static List<Outlook> compared(OccupationView career) {
        var own = career.outlook();
        var further = career.advanced().stream()
                .map(NearbyOccupation::outlook)
                .filter(Objects::nonNull)
                .filter(it -> own.stream().noneMatch(each -> Objects.equals(each.occupation(), it.occupation())));
        return Stream.of(own.stream(), Stream.ofNullable(career.everybody()), further)
                .flatMap(it -> it)
                .toList();
    }

    private String sentence(Outlook own, @Nullable Outlook everybody) {
        return texts.sentences(List.of(
                texts.say("career.growth.own", own.title(), words.percent(own.growth()), words.period(own)),
                everybody == null ? "" : texts.say("career.growth.everybody", words.percent(everybody.growth()))));
    }

    /** Where nobody tells new jobs and replacements apart, there is nothing to draw. */
    private Optional<CareerChart> openings(OccupationView career) {
        var rows = career.outlook().stream()
                .filter(it -> it.newJobsAYear().isPresent())
                .toList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        var own = rows.getFirst();
        var drawn = charts.ofEach(
                "openings",
                ChartShape.STACKED,
                ChartUnit.COUNT,
                texts.say(
                        "career.openings.sentence",
                        own.title(),
                        words.count(own.jobs().openings()),
                        words.count(added(own))),
                rows,
                List.of(
                        charts.series("career.openings.new", rows, GrowthCharts::added),
                        charts.series("career.openings.replaced", rows, GrowthCharts::replaced)));
        return Optional.of(drawn.noting(texts.say("career.openings.arithmetic")));
    }

    private static BigDecimal added(Outlook outlook) {
        return outlook.newJobsAYear().orElse(BigDecimal.ZERO);
    }

    private static @Nullable BigDecimal replaced(Outlook outlook) {
        var openings = outlook.jobs().openings();
        return openings == null ? null : openings.subtract(added(outlook)).max(BigDecimal.ZERO);
    }
}
