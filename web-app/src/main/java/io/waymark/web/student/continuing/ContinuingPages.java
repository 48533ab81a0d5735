package io.waymark.web.student.continuing;

import io.waymark.advising.api.continuing.ContinuingView;
import io.waymark.advising.api.continuing.RenewalCycleView;
import io.waymark.advising.api.continuing.UnitIssuerView;
import io.waymark.web.ui.form.Choice;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.page.Action;
import io.waymark.web.ui.renewal.RenewalCard;
import io.waymark.web.ui.renewal.RenewalCards;
import io.waymark.web.ui.renewal.UnitsLedger;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Puts the page of a student's credentials and units together. */
@Component
class ContinuingPages {

    static final String STEPS = "/student/roadmap/steps/";

    private final RenewalCards cards;
    private final UnitsLedger ledger;
    private final Texts texts;

    ContinuingPages(RenewalCards cards, UnitsLedger ledger, Texts texts) {
        this.cards = cards;
        this.ledger = ledger;
        this.texts = texts;
    }

    ContinuingPage of(ContinuingView view) {
        return new ContinuingPage(
                cards(view, RenewalCycleView::isOpen),
                cards(view, it -> !it.isOpen()),
                view.issuers().stream()
                        .map(it -> new Choice(
                                it.requirement(),
                                texts.say("continuing.for.issuer", it.name(), texts.list(it.credentials()))))
                        .toList(),
                view.issuers().stream().findFirst().map(UnitIssuerView::categories).orElse(List.of()).stream()
                        .map(it -> new Choice(it.key(), it.label()))
                        .toList(),
                ledger.of(view, STEPS),
                view.uncertain(),
                Action.link(texts.say("continuing.none.earn"), "/student/certification"));
    }

    private List<RenewalCard> cards(ContinuingView view, Predicate<RenewalCycleView> which) {
        return view.cycles().stream()
                .filter(which)
                .map(it -> cards.of(it, view.today()))
                .toList();
    }
}
