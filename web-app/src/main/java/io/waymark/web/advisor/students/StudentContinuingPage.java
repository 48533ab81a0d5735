package io.waymark.web.advisor.students;

import io.waymark.advising.api.continuing.ContinuingView.UnrenewedView;
import io.waymark.web.ui.renewal.RenewalCard;
import io.waymark.web.ui.renewal.UnitsGroup;
import java.util.List;

/** How a student keeps credentials, as the advisor sees it. */
record StudentContinuingPage(
        String file, String name, List<RenewalCard> cards, List<UnitsGroup> ledger, List<UnrenewedView> uncertain) {

    public boolean isEmpty() {
        return cards.isEmpty() && ledger.isEmpty() && uncertain.isEmpty();
    }
}
