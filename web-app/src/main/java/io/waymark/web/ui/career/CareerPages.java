package io.waymark.web.ui.career;

import io.waymark.advising.api.occupation.OccupationView;
import io.waymark.core.roadmap.Occupation;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.table.Columns;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Puts the page of a career together, for whoever reads it. */
@Component
public class CareerPages {

    private final KeyFigures figures;
    private final PayCharts pay;
    private final GrowthCharts growth;
    private final EmployerCharts employers;
    private final HistoryCharts history;
    private final NearbyCareers nearby;
    private final Columns columns;
    private final Texts texts;

    CareerPages(
            KeyFigures figures,
            PayCharts pay,
            GrowthCharts growth,
            EmployerCharts employers,
            HistoryCharts history,
            NearbyCareers nearby,
            Columns columns,
            Texts texts) {
        this.figures = figures;
        this.pay = pay;
        this.growth = growth;
        this.employers = employers;
        this.history = history;
        this.nearby = nearby;
        this.columns = columns;
        this.texts = texts;
    }

    /** @param careers where the pages of careers are for this reader, up to the key of the roadmap */
    public CareerPage page(OccupationView career, String careers) {
        var own = career.outlook().stream().findFirst().orElse(null);
        return new CareerPage(
                career,
                own == null ? List.of() : figures.of(own, career.everybody()),
                own == null
                        ? ""
                        : texts.say("career.counted", own.title(), Objects.requireNonNullElse(own.occupation(), "")),
                own == null ? null : own.provenance(),
                names(career),
                pay.draw(career).orElse(null),
                growth.draw(career),
                employers.draw(career).orElse(null),
                history.draw(career).orElse(null),
                history.editions(career),
                nearby.ladder(career, careers),
                nearby.related(career, careers),
                columns.of(
                        "career.near.occupation",
                        "career.near.pay",
                        "career.near.growth",
                        "career.near.openings",
                        "career.near.entry"));
    }

    /** Names in statistics, where there is something to say about them. */
    private static List<Occupation.Code> names(OccupationView career) {
        return career.codes().stream()
                .filter(it -> it.scheme().startsWith("onet-") && it.title() != null && it.why() != null)
                .toList();
    }
}
