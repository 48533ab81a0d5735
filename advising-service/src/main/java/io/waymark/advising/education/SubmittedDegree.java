package io.waymark.advising.education;

import io.waymark.advising.api.evidence.EvidenceStatus;
import io.waymark.advising.api.kind.DegreeRecordPayload;
import io.waymark.advising.journey.Walk;
import io.waymark.core.roadmap.DegreeStatus;
import io.waymark.core.roadmap.EvidenceSpec;

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

    /** Whether it is what the roadmap asks for to show this. */
    boolean shows(DegreeStatus asked, Walk walk) {
        return walk.requirement(requirement)
                .filter(it -> it.spec() instanceof EvidenceSpec.DegreeRecord degrees && degrees.status() == asked)
                .isPresent();
    }
}
