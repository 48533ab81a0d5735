package io.waymark.advising.evidence;

import io.waymark.advising.api.evidence.EvidenceApi;
import io.waymark.core.refusal.RuleViolationException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What somebody can do about a piece of evidence now. */
record EvidenceActions(Reviewer reviewer, Evidence evidence, List<Verification> verifications, Instant now) {

    private static final Duration UNDO = Duration.ofMinutes(EvidenceApi.UNDO_MINUTES);

    boolean canDecide() {
        return evidence.isWaiting()
                && reviewer.among(verifications).filter(Verification::isWaiting).isPresent();
    }

    boolean canWithdraw() {
        return reviewer.who().is(evidence.student()) && evidence.canBeWithdrawn();
    }

    boolean canUndo() {
        return evidence.isDecided() && own().filter(this::isFresh).isPresent();
    }

    boolean canReopen() {
        return evidence.isDecided() && reopenable().isPresent();
    }

    /** What the caller decided and has not undone. */
    Optional<Verification> own() {
        return verifications.stream()
                .filter(it -> it.wasDecidedBy(reviewer.who().person()))
                .findFirst();
    }

    /** What was decided in a capacity that the caller has too, or that only the student's advisor can answer for. */
    Optional<Verification> reopenable() {
        return verifications.stream()
                .filter(Verification::isDecided)
                .filter(reviewer::mayReopen)
                .findFirst();
    }

    boolean isFresh(Verification decided) {
        return isFresh(decided, now);
    }

    static boolean isFresh(Verification decided, Instant now) {
        return undoUntil(decided).filter(now::isBefore).isPresent();
    }

    /** When a decision becomes final. */
    static Optional<Instant> undoUntil(Verification decided) {
        return Optional.ofNullable(decided.answer().decidedAt()).map(it -> it.plus(UNDO));
    }

    static void requireFresh(Verification decided, Instant now) {
        if (!isFresh(decided, now)) {
            throw new RuleViolationException(
                    "too-late-to-undo",
                    "A decision can be undone for %d minutes. Reopen it with a reason instead."
                            .formatted(EvidenceApi.UNDO_MINUTES),
                    Map.of("minutes", EvidenceApi.UNDO_MINUTES));
        }
    }
}
