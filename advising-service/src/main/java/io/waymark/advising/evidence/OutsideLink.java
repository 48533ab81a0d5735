package io.waymark.advising.evidence;

import io.waymark.advising.api.evidence.Dispute;
import io.waymark.advising.api.evidence.VerificationState;
import java.time.Instant;
import java.util.List;

/** How far the link to one verification reaches: over its holder's own second thoughts, and no further. */
final class OutsideLink {

    private OutsideLink() {}

    /**
     * What the holder of the link is asked now: another row, once they took their answer back.
     *
     * @param asked oldest first
     */
    static Verification follow(Verification linked, List<Verification> asked) {
        var current = linked;
        for (var later : asked.subList(asked.indexOf(linked) + 1, asked.size())) {
            if (current.state() == VerificationState.UNDONE && later.verifier().isTheSameAs(current.verifier())) {
                current = later;
            }
        }
        return current;
    }

    /** Whether its holder said, for good, that they are not the one. */
    static boolean isDisowned(Verification current, Instant now) {
        return current.answer().dispute() == Dispute.UNKNOWN_STUDENT
                && current.state() != VerificationState.UNDONE
                && !EvidenceActions.isFresh(current, now);
    }

    static boolean isOpen(Verification current, Instant now) {
        return current.verifier().isOutsider()
                && (current.isWaiting() || current.isDecided() && EvidenceActions.isFresh(current, now));
    }
}
