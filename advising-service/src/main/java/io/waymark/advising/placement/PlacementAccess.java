package io.waymark.advising.placement;

import io.waymark.advising.person.Relationship;
import io.waymark.advising.person.StudentAccess;
import io.waymark.core.refusal.NotFoundException;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Shows a placement to the student, their advisor and admins; the latter two coordinate it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PlacementAccess {

    private static final String WHAT = "placements";

    private final StudentAccess students;

    PlacementAccess(StudentAccess students) {
        this.students = students;
    }

    /** Whether the caller coordinates it. A stranger does not learn that there is such a placement. */
    boolean require(Placement placement) {
        return students.find(placement.student(), WHAT).orElseThrow(PlacementAccess::unknown) != Relationship.SELF;
    }

    void requireCoordinator(Placement placement) {
        if (!require(placement)) {
            throw new AccessDeniedException("Nobody answers their own request.");
        }
    }

    static Placement known(Optional<Placement> found) {
        return found.orElseThrow(PlacementAccess::unknown);
    }

    private static NotFoundException unknown() {
        return new NotFoundException("no-such-placement", "There is no such placement.");
    }
}
