package io.waymark.advising.evidence;

import io.waymark.advising.api.evidence.EvidenceView;
import io.waymark.advising.journey.Journeys;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.core.revision.Revision;
import io.waymark.core.roadmap.VerifierRole;
import io.waymark.kit.tenancy.CurrentCaller;
import java.time.Clock;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets a student's advisor say whether the college knows an address that nothing on file tells of. */
@Service
@Transactional
class JudgedAddresses {

    private final EvidenceHold evidence;
    private final EvidenceAccess access;
    private final Verifications asked;
    private final VerificationRepository verifications;
    private final EvidenceViews views;
    private final Journeys journeys;
    private final CurrentCaller caller;
    private final Clock clock;

    JudgedAddresses(
            EvidenceHold evidence,
            EvidenceAccess access,
            Verifications asked,
            VerificationRepository verifications,
            EvidenceViews views,
            Journeys journeys,
            CurrentCaller caller,
            Clock clock) {
        this.evidence = evidence;
        this.access = access;
        this.asked = asked;
        this.verifications = verifications;
        this.views = views;
        this.journeys = journeys;
        this.caller = caller;
        this.clock = clock;
    }

    EvidenceView judge(EvidenceId id, VerifierRole capacity, boolean known, Revision revision) {
        var submitted = evidence.find(id);
        var rows = asked.of(id);
        var reviewer = access.require(submitted, rows, "evidence");
        if (!reviewer.advises() || reviewer.who().is(submitted.student())) {
            throw new AccessDeniedException("Only the student's advisor says whom the college knows.");
        }
        var held = evidence.hold(submitted, rows, revision);
        var there = reachedAt(address(rows, capacity), submitted, capacity);
        if (known && there.stream().anyMatch(it -> !it.verifier().canBeKnown())) {
            throw new RuleViolationException(
                    "issuer-by-domain",
                    "An issuer is known by the domain that the roadmap gives for it, and not by word.");
        }
        var now = clock.instant();
        there.forEach(it -> it.judge(known, caller.get().person(), now));
        verifications.saveAllAndFlush(there);
        journeys.refresh(held.walk());
        return views.of(submitted, held.walk(), true);
    }

    /** Of whoever was asked last. */
    private static OutsideAddress address(List<Verification> rows, VerifierRole capacity) {
        return rows.stream()
                .filter(it -> it.capacity() == capacity && !it.wasReplaced())
                .map(Verification::verifier)
                .filter(it -> it.isStranger() || it.isJudged())
                .reduce((_, last) -> last)
                .map(it -> new OutsideAddress(String.valueOf(it.outsiderAddress())))
                .orElseThrow(() -> new RuleViolationException(
                        "nothing-to-judge", "Nobody is asked here at an address that the college does not know."));
    }

    private List<Verification> reachedAt(OutsideAddress address, Evidence submitted, VerifierRole capacity) {
        return verifications.outsideOf(submitted.student(), capacity).stream()
                .filter(it -> it.verifier().isReachedAt(address))
                .filter(it -> it.verifier().isStranger() || it.verifier().isJudged())
                .toList();
    }
}
