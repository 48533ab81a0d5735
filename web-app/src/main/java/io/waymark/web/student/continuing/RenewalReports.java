package io.waymark.web.student.continuing;

import io.waymark.advising.api.continuing.ContinuingView;
import io.waymark.advising.api.continuing.RenewalCycleView;
import io.waymark.web.student.continuing.RenewalReport.Sum;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.renewal.RenewalCards;
import io.waymark.web.ui.renewal.UnitsLedger;
import io.waymark.web.ui.table.Column;
import io.waymark.web.ui.time.When;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts the report of a cycle together. */
@Component
class RenewalReports {

    private final RenewalCards cards;
    private final UnitsLedger ledger;
    private final Texts texts;
    private final When when;

    RenewalReports(RenewalCards cards, UnitsLedger ledger, Texts texts, When when) {
        this.cards = cards;
        this.ledger = ledger;
        this.texts = texts;
        this.when = when;
    }

    RenewalReport of(RenewalCycleView cycle, ContinuingView view, String holder, String college) {
        return new RenewalReport(
                cards.of(cycle, view.today()),
                holder,
                college,
                texts.say("continuing.report.made", when.dateInFull(view.today())),
                Stream.of("of", "needed", "logged", "verified", "missing")
                        .map(it -> column(it, !it.equals("of")))
                        .toList(),
                sums(cycle),
                ledger.columns(),
                ledger.in(cycle, view, ContinuingPages.STEPS),
                "/student/continuing/%s/report.pdf?end=%s".formatted(cycle.credential(), cycle.end()));
    }

    private Column column(String key, boolean figures) {
        var label = texts.say("continuing.report.sum." + key);
        return figures ? Column.ofFigures(label) : Column.of(label);
    }

    private List<Sum> sums(RenewalCycleView cycle) {
        var needed = cycle.needed();
        var whole = new Sum(
                texts.say("continuing.report.all"),
                needed == null ? texts.say("continuing.report.unknown") : say(BigDecimal.valueOf(needed)),
                say(cycle.logged()),
                say(cycle.verifiedUnits()),
                say(cycle.missing()));
        return Stream.concat(
                        Stream.of(whole),
                        cycle.categories().stream()
                                .map(it -> new Sum(
                                        it.label(),
                                        say(it.needed()),
                                        say(it.logged()),
                                        say(it.verified()),
                                        say(it.missing()))))
                .toList();
    }

    private String say(BigDecimal units) {
        return texts.say("renewal.units.figure", units);
    }
}
