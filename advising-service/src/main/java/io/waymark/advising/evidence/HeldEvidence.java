package io.waymark.advising.evidence;

import io.waymark.advising.journey.Walk;
import io.waymark.core.roadmap.EvidenceRequirement;
import io.waymark.core.roadmap.VerifierRole;
import java.util.List;
import java.util.Optional;

/** Evidence on which nobody else can work until the transaction ends, with everybody who was asked about it. */
record HeldEvidence(Evidence evidence, List<Verification> verifications, Walk walk, EvidenceRequirement requirement) {

    /** From where the issuers of what is asked for write. */
    List<String> issuerDomains() {
        return walk.issuerDomains(requirement);
    }

    Optional<Verification> waitingFor(VerifierRole capacity) {
        return verifications.stream()
                .filter(it -> it.isWaiting() && it.capacity() == capacity)
                .findFirst();
    }
}
