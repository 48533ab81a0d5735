package io.waymark.advising.evidence;

import io.waymark.advising.api.evidence.EvidenceStatus;
import io.waymark.advising.api.evidence.VerificationState;
import io.waymark.advising.evidence.OutsideAccess.Seen;
import io.waymark.core.roadmap.EvidenceKind;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the hours that one link to hours leads to: those of the student that the same person is asked about at the same address,
 * whatever became of the entry that the link was mailed for. Whoever answered it with "not me" is led nowhere.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OutsideBatches {

    private final VerificationRepository verifications;
    private final EvidenceRepository evidence;
    private final Clock clock;

    OutsideBatches(VerificationRepository verifications, EvidenceRepository evidence, Clock clock) {
        this.verifications = verifications;
        this.evidence = evidence;
        this.clock = clock;
    }

    /** Nothing at all is none of the caller's business. */
    OutsideBatch require(VerificationId link) {
        return find(link).filter(it -> !it.open().isEmpty()).orElseThrow(OutsideAccess::unknown);
    }

    Optional<OutsideBatch> find(VerificationId link) {
        return verifications
                .findById(link)
                .filter(it -> it.verifier().isOutsider() && isAboutHours(it) && !isDisowned(it))
                .map(this::reachedBy);
    }

    private boolean isAboutHours(Verification linked) {
        return evidence.findById(linked.evidence())
                .filter(it -> it.submission().kind() == EvidenceKind.HOURS_LOG)
                .isPresent();
    }

    private boolean isDisowned(Verification linked) {
        var current = OutsideLink.follow(linked, verifications.of(List.of(linked.evidence())));
        return OutsideLink.isDisowned(current, clock.instant());
    }

    private OutsideBatch reachedBy(Verification linked) {
        var address = new OutsideAddress(String.valueOf(linked.verifier().outsiderAddress()));
        var asked = verifications.outsideOf(linked.student(), EvidenceKind.HOURS_LOG).stream()
                .filter(it ->
                        it.capacity() == linked.capacity() && it.verifier().isReachedAt(address))
                .toList();
        var submitted = submitted(asked);
        return new OutsideBatch(
                asked,
                open(asked, submitted),
                submitted.values().stream()
                        .filter(it -> it.isWaiting() || it.status() == EvidenceStatus.VERIFIED)
                        .toList());
    }

    /** What they are asked about, and what they have verified. */
    private Map<EvidenceId, Evidence> submitted(List<Verification> asked) {
        var ids = asked.stream()
                .filter(it -> isOpen(it) || it.state() == VerificationState.VERIFIED)
                .map(Verification::evidence)
                .collect(Collectors.toSet());
        return evidence.findAll(ids).stream().collect(Collectors.toMap(Evidence::id, Function.identity()));
    }

    private boolean isOpen(Verification asked) {
        return OutsideLink.isOpen(asked, clock.instant());
    }

    private List<Seen> open(List<Verification> asked, Map<EvidenceId, Evidence> submitted) {
        var open = asked.stream().filter(this::isOpen).toList();
        var all = verifications.of(open.stream().map(Verification::evidence).toList()).stream()
                .collect(Collectors.groupingBy(Verification::evidence));
        return open.stream()
                .map(it -> new Seen(
                        Objects.requireNonNull(submitted.get(it.evidence())),
                        all.getOrDefault(it.evidence(), List.of()),
                        it))
                .filter(it -> !it.evidence().isWithdrawn())
                .toList();
    }
}
