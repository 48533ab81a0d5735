package io.waymark.advising.evidence;

import io.waymark.advising.journey.Journeys;
import io.waymark.core.revision.Revision;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds a piece of evidence, and holds it against changes by others. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class EvidenceHold {

    private final EvidenceRepository evidence;
    private final Journeys journeys;

    EvidenceHold(EvidenceRepository evidence, Journeys journeys) {
        this.evidence = evidence;
        this.journeys = journeys;
    }

    Evidence find(EvidenceId id) {
        return evidence.findById(id).orElseThrow(EvidenceAccess::unknown);
    }

    /** Refuses what the caller has not read in this version. */
    HeldEvidence hold(Evidence submitted, List<Verification> verifications, Revision revision) {
        var walk = journeys.lock(submitted.student()).orElseThrow(EvidenceAccess::unknown);
        var requirement = walk.requirement(submitted.requirement().toString()).orElseThrow(EvidenceAccess::unknown);
        revision.requireCurrent(submitted.version());
        return new HeldEvidence(submitted, verifications, walk, requirement);
    }
}
