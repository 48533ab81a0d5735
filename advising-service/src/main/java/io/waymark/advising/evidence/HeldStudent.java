package io.waymark.advising.evidence;

import io.waymark.advising.journey.Walk;
import io.waymark.core.revision.Revision;
import java.util.List;

/** A student on whose evidence nobody else can work until the transaction ends. */
record HeldStudent(Walk walk) {

    /** Refuses what the caller has not read in this version. */
    HeldEvidence of(Evidence submitted, List<Verification> verifications, Revision revision) {
        revision.requireCurrent(submitted.version());
        return of(submitted, verifications);
    }

    HeldEvidence of(Evidence submitted, List<Verification> verifications) {
        var requirement = walk.requirement(submitted.requirement().toString()).orElseThrow(EvidenceAccess::unknown);
        return new HeldEvidence(submitted, verifications, walk, requirement);
    }
}
