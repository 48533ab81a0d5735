package io.waymark.web.student.roadmap;

import io.waymark.advising.api.evidence.EvidenceView;
import io.waymark.advising.api.evidence.VerificationState;
import io.waymark.advising.api.evidence.VerificationView;
import io.waymark.core.roadmap.EvidenceKind;
import io.waymark.core.roadmap.VerifierRole;
import io.waymark.web.ui.evidence.Submitted;
import io.waymark.web.ui.page.State;

/**
 * One piece of evidence in a step's history, and what became of it.
 *
 * @param name which of the step's it is
 */
record HistoryLine(EvidenceView evidence, Submitted submitted, String name, State state, String word, String detail) {

    /** Whether these are hours that no supervisor is asked about: they are signed together, with all others at their site. */
    public boolean isUnsigned() {
        return evidence.kind() == EvidenceKind.HOURS_LOG
                && evidence.verifications().stream().anyMatch(HistoryLine::waitsForSupervisor);
    }

    private static boolean waitsForSupervisor(VerificationView asked) {
        return asked.capacity() == VerifierRole.SITE_SUPERVISOR
                && asked.state() == VerificationState.WAITING
                && asked.outsider() == null;
    }
}
