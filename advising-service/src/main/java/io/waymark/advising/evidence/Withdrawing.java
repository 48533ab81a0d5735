package io.waymark.advising.evidence;

import io.waymark.advising.api.evidence.EvidenceView;
import io.waymark.advising.journey.Journeys;
import io.waymark.core.revision.Revision;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets students take back what is not verified. */
@Service
@Transactional
class Withdrawing {

    private final OwnEvidence own;
    private final EvidenceRepository evidence;
    private final Verifications verifications;
    private final Journeys journeys;
    private final EvidenceViews views;

    Withdrawing(
            OwnEvidence own,
            EvidenceRepository evidence,
            Verifications verifications,
            Journeys journeys,
            EvidenceViews views) {
        this.own = own;
        this.evidence = evidence;
        this.verifications = verifications;
        this.journeys = journeys;
        this.views = views;
    }

    EvidenceView withdraw(EvidenceId id, Revision revision) {
        var held = own.hold(id, revision);
        held.evidence().withdraw();
        verifications.close(held.verifications());
        var saved = evidence.saveAndFlush(held.evidence());
        journeys.refresh(held.walk());
        return views.of(saved, held.walk(), false);
    }
}
