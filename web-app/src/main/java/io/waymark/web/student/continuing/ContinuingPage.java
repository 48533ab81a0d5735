package io.waymark.web.student.continuing;

import io.waymark.advising.api.continuing.ContinuingView.UnrenewedView;
import io.waymark.web.ui.form.Choice;
import io.waymark.web.ui.page.Action;
import io.waymark.web.ui.renewal.RenewalCard;
import io.waymark.web.ui.renewal.UnitsGroup;
import java.util.List;

/**
 * A student's credentials and units, as they are drawn.
 *
 * @param open cycles about which something is to be done
 * @param over the others
 * @param choices for whom units can be logged
 * @param categories to which they can belong
 * @param earn leads to what whoever holds none can earn
 */
record ContinuingPage(
        List<RenewalCard> open,
        List<RenewalCard> over,
        List<Choice> choices,
        List<Choice> categories,
        List<UnitsGroup> ledger,
        List<UnrenewedView> uncertain,
        Action earn) {

    public boolean isEmpty() {
        return open.isEmpty() && over.isEmpty() && ledger.isEmpty() && uncertain.isEmpty();
    }
}
