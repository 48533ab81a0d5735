package io.waymark.core.roadmap;

import java.util.Set;

/** A case in which a step may start although one of its prerequisites is open, if somebody confirms the case. */
public record PrerequisiteException(String when, StepKey replaces, Set<VerifierRole> verifiedBy, boolean uncertain) {

    public PrerequisiteException {
        verifiedBy = Set.copyOf(verifiedBy);
    }
}
