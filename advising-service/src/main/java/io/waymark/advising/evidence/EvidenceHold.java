package io.waymark.advising.evidence;

import io.waymark.advising.journey.Journeys;
import io.waymark.core.identity.PersonId;
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
        return hold(submitted.student()).of(submitted, verifications, revision);
    }

    /** For several pieces of one student's evidence. */
    HeldStudent hold(PersonId student) {
        return new HeldStudent(journeys.lock(student).orElseThrow(EvidenceAccess::unknown));
    }
}
