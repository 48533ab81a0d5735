package io.waymark.advising.education;

import io.waymark.advising.api.evidence.EvidenceStatus;
import io.waymark.advising.api.kind.DegreeRecordPayload;
import io.waymark.advising.journey.Walk;
import io.waymark.core.roadmap.DegreeStatus;
import io.waymark.core.roadmap.EvidenceRequirement;
import io.waymark.core.roadmap.EvidenceSpec;
import java.util.Optional;

/**
 * A degree record on file.
 *
 * @param program by which the directory knows the program that it names
 */
record SubmittedDegree(String requirement, EvidenceStatus status, DegreeRecordPayload degree, Program.Key program) {

    boolean isReturned() {
        return status == EvidenceStatus.RETURNED;
    }

    boolean isVerified() {
        return status == EvidenceStatus.VERIFIED;
    }

    /** What the roadmap asks for that it shows, if it is asked to show this. */
    Optional<EvidenceSpec.DegreeRecord> shown(DegreeStatus asked, Walk walk) {
        return walk.requirement(requirement)
                .map(EvidenceRequirement::spec)
                .filter(EvidenceSpec.DegreeRecord.class::isInstance)
                .map(EvidenceSpec.DegreeRecord.class::cast)
                .filter(it -> it.status() == asked);
    }
}
