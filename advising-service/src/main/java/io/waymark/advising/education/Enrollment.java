package io.waymark.advising.education;

import io.waymark.advising.journey.Walk;
import io.waymark.core.roadmap.DegreeStatus;
import io.waymark.core.roadmap.EvidenceSpec.DegreeRecord;
import java.util.List;
import java.util.Optional;

/** What degree records say of the program that a student is in. */
final class Enrollment {

    private Enrollment() {}

    /** The latest that was not returned, unless the student has that degree already: another, such as a diploma, is none. */
    static Optional<SubmittedDegree> of(List<SubmittedDegree> newestFirst, Walk walk) {
        var conferred = newestFirst.stream()
                .filter(SubmittedDegree::isVerified)
                .flatMap(it -> it.shown(DegreeStatus.CONFERRED, walk).stream())
                .map(DegreeRecord::level)
                .toList();
        return newestFirst.stream()
                .filter(it -> !it.isReturned())
                .filter(it -> it.shown(DegreeStatus.ENROLLED, walk)
                        .filter(enrolled -> !conferred.contains(enrolled.level()))
                        .isPresent())
                .findFirst();
    }
}
