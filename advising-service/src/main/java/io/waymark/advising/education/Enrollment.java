package io.waymark.advising.education;

import io.waymark.advising.api.education.EducationRecord;
import io.waymark.advising.api.evidence.EvidenceStatus;
import io.waymark.advising.api.kind.DegreeRecordPayload;
import io.waymark.advising.journey.Walk;
import io.waymark.core.roadmap.DegreeStatus;
import io.waymark.core.roadmap.EvidenceSpec;
import java.util.List;
import java.util.Optional;

/** What degree records say of the program that a student is in. */
record Enrollment(DegreeRecordPayload degree, EvidenceStatus status) {

    /** The latest that was not returned, unless the student has the degree already. */
    static Optional<Enrollment> of(List<EducationRecord> newestFirst, Walk walk) {
        var standing = newestFirst.stream()
                .filter(it -> it.status() != EvidenceStatus.RETURNED)
                .toList();
        var conferred = standing.stream()
                .anyMatch(it -> it.status() == EvidenceStatus.VERIFIED && asks(walk, it, DegreeStatus.CONFERRED));
        return conferred
                ? Optional.empty()
                : standing.stream()
                        .filter(it -> asks(walk, it, DegreeStatus.ENROLLED))
                        .findFirst()
                        .map(it -> new Enrollment((DegreeRecordPayload) it.payload(), it.status()));
    }

    private static boolean asks(Walk walk, EducationRecord submitted, DegreeStatus status) {
        return submitted.payload() instanceof DegreeRecordPayload
                && walk.requirement(submitted.requirement())
                        .filter(it ->
                                it.spec() instanceof EvidenceSpec.DegreeRecord degree && degree.status() == status)
                        .isPresent();
    }
}
