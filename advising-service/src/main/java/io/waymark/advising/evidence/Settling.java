package io.waymark.advising.evidence;

import io.waymark.advising.api.evidence.EvidenceApi;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What somebody can do about a piece of evidence now. */
record Settling(Reviewer reviewer, Evidence piece, List<Verification> verifications, Instant now) {

    private static final Duration UNDO = Duration.ofMinutes(EvidenceApi.UNDO_MINUTES);

    boolean canDecide() {
        return piece.isWaiting()
                && reviewer.among(verifications).filter(Verification::isWaiting).isPresent();
    }

    boolean canWithdraw() {
        return reviewer.who().is(piece.student()) && piece.canBeWithdrawn();
    }

    boolean canUndo() {
        return piece.isDecided() && own().filter(this::isFresh).isPresent();
    }

    boolean canReopen() {
        return piece.isDecided() && reopenable().isPresent();
    }

    /** What the caller decided and has not undone. */
    Optional<Verification> own() {
        return verifications.stream()
                .filter(it -> it.wasDecidedBy(reviewer.who().person()))
                .findFirst();
    }

    /** What was decided in a capacity that the caller has too. */
    Optional<Verification> reopenable() {
        return verifications.stream()
                .filter(Verification::isDecided)
                .filter(reviewer::mayDecide)
                .findFirst();
    }

    boolean isFresh(Verification decided) {
        return decided.decidedAt().filter(it -> now.isBefore(it.plus(UNDO))).isPresent();
    }
}
