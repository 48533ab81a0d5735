package io.waymark.web.outsider.verification;

import io.waymark.advising.api.evidence.OutsideBatchEntry;
import io.waymark.web.ui.evidence.Submitted;
import io.waymark.web.ui.page.State;

/**
 * Hours of one day as they are drawn.
 *
 * @param place in the form, whatever has come or gone since it was opened; of no matter once it is answered
 */
record BatchRow(OutsideBatchEntry entry, Submitted submitted, int place) {

    static BatchRow of(OutsideBatchEntry entry, BatchForm form, String here) {
        return new BatchRow(entry, Submitted.of(entry.shown(), null, here), form.placeOf(entry.verification()));
    }

    boolean isAnswered() {
        return entry.undoUntil() != null;
    }

    public State state() {
        return entry.dispute() == null ? State.VERIFIED : State.RETURNED;
    }
}
