package io.waymark.advising.evidence;

import io.waymark.advising.api.evidence.Dispute;
import io.waymark.advising.api.evidence.VerificationState;
import io.waymark.advising.evidence.OutsideAccess.Seen;
import io.waymark.core.roadmap.EvidenceKind;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the hours that one link leads to: those of the student that the same person is asked about at the same address. A link
 * whose own verification went to somebody else, was closed, or was answered with "not me" leads nowhere.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OutsideBatches {

    private static final Set<VerificationState> ALIVE =
            EnumSet.of(VerificationState.WAITING, VerificationState.VERIFIED, VerificationState.RETURNED);

    private final VerificationRepository verifications;
    private final EvidenceRepository evidence;
    private final Clock clock;

    OutsideBatches(VerificationRepository verifications, EvidenceRepository evidence, Clock clock) {
        this.verifications = verifications;
        this.evidence = evidence;
        this.clock = clock;
    }

    /** Everything that can be answered, or taken back, by this link now. Nothing at all is none of the caller's business. */
    List<Seen> require(VerificationId link) {
        var linked = verifications.findById(link).orElseThrow(OutsideAccess::unknown);
        var now = clock.instant();
        var current = OutsideLink.follow(linked, verifications.of(List.of(linked.evidence())));
        if (!leads(current, now)) {
            throw OutsideAccess.unknown();
        }
        var address = new OutsideAddress(String.valueOf(current.verifier().outsiderAddress()));
        var asked = verifications.outsideOf(current.student()).stream()
                .filter(it ->
                        it.capacity() == current.capacity() && it.verifier().isReachedAt(address))
                .filter(it -> OutsideLink.isOpen(it, now))
                .toList();
        var batch = seen(asked);
        if (batch.isEmpty()) {
            throw OutsideAccess.unknown();
        }
        return batch;
    }

    private List<Seen> seen(List<Verification> asked) {
        var ids = asked.stream().map(Verification::evidence).toList();
        var submitted = evidence.findAll(ids).stream().collect(Collectors.toMap(Evidence::id, it -> it));
        var all = verifications.of(ids).stream().collect(Collectors.groupingBy(Verification::evidence));
        return asked.stream()
                .map(it -> new Seen(
                        Objects.requireNonNull(submitted.get(it.evidence())),
                        all.getOrDefault(it.evidence(), List.of()),
                        it))
                .filter(it -> it.evidence().submission().kind() == EvidenceKind.HOURS_LOG)
                .toList();
    }

    private static boolean leads(Verification current, Instant now) {
        return current.verifier().isOutsider()
                && ALIVE.contains(current.state())
                && (current.answer().dispute() != Dispute.UNKNOWN_STUDENT || EvidenceActions.isFresh(current, now));
    }
}
