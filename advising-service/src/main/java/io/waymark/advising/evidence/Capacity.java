package io.waymark.advising.evidence;

import io.waymark.advising.person.Relationship;
import io.waymark.core.identity.Role;
import io.waymark.core.roadmap.EvidenceRequirement;
import io.waymark.core.roadmap.VerifierRole;
import io.waymark.kit.tenancy.Caller;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * In which of the roadmap's verifier roles somebody can decide. A student's own advisor is its {@code advisor}. An admin
 * stands for the college's offices: its {@code registrar} and its {@code faculty}. The other roles belong to people and
 * systems that speak to us by other ways, and to nobody here.
 */
final class Capacity {

    private static final List<VerifierRole> OFFICES = List.of(VerifierRole.REGISTRAR, VerifierRole.FACULTY);

    private Capacity() {}

    /** An admin who is the student's advisor as well decides in either capacity. */
    static Optional<VerifierRole> of(Relationship relationship, Caller who, EvidenceRequirement requirement) {
        if (relationship == Relationship.SELF) {
            return Optional.empty();
        }
        var capacities = new ArrayList<VerifierRole>();
        if (relationship == Relationship.ADVISOR) {
            capacities.add(VerifierRole.ADVISOR);
        }
        if (who.is(Role.ADMIN)) {
            capacities.addAll(OFFICES);
        }
        return capacities.stream().filter(requirement::canBeVerifiedBy).findFirst();
    }
}
