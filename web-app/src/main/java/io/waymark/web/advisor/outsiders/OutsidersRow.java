package io.waymark.web.advisor.outsiders;

import io.waymark.advising.api.evidence.QueuedEvidence;
import io.waymark.advising.api.evidence.VerificationState;
import io.waymark.advising.api.evidence.VerificationView;
import java.util.List;

/** Evidence about which somebody outside the college is asked, as a line of the list. */
record OutsidersRow(QueuedEvidence item) {

    /** Who has not answered, disputed it, or signed from an address of which nobody has said whether the college knows it. */
    public List<VerificationView> open() {
        return item.evidence().verifications().stream()
                .filter(OutsidersRow::isOpen)
                .toList();
    }

    private static boolean isOpen(VerificationView asked) {
        var outsider = asked.outsider();
        return outsider != null
                && (asked.state() == VerificationState.WAITING
                        || asked.dispute() != null
                        || asked.state() == VerificationState.VERIFIED && outsider.stranger());
    }
}
