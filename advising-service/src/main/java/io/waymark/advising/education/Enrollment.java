package io.waymark.advising.education;

import io.waymark.advising.journey.Walk;
import io.waymark.core.roadmap.DegreeStatus;
import java.util.List;
import java.util.Optional;

/** What degree records say of the program that a student is in. */
final class Enrollment {

    private Enrollment() {}

    /** The latest that was not returned, unless the student has the degree already. */
    static Optional<SubmittedDegree> of(List<SubmittedDegree> newestFirst, Walk walk) {
        var conferred = newestFirst.stream().anyMatch(it -> it.isVerified() && it.shows(DegreeStatus.CONFERRED, walk));
        return conferred
                ? Optional.empty()
                : newestFirst.stream()
                        .filter(it -> !it.isReturned() && it.shows(DegreeStatus.ENROLLED, walk))
                        .findFirst();
    }
}
