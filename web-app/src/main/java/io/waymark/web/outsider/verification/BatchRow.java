package io.waymark.web.outsider.verification;

import io.waymark.advising.api.evidence.OutsideBatchEntry;
import io.waymark.web.ui.evidence.Submitted;
import io.waymark.web.ui.page.State;

/** Hours of one day as they are drawn. */
record BatchRow(OutsideBatchEntry entry, Submitted submitted) {

    static BatchRow of(OutsideBatchEntry entry, String here) {
        return new BatchRow(entry, Submitted.of(entry.shown(), null, here));
    }

    public boolean isAnswered() {
        return entry.undoUntil() != null;
    }

    public State state() {
        return entry.dispute() == null ? State.VERIFIED : State.RETURNED;
    }
}
