package io.waymark.advising.evidence;

import io.waymark.advising.person.Relationship;
import io.waymark.core.roadmap.EvidenceRequirement;
import io.waymark.core.roadmap.VerifierRole;
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

    static Optional<VerifierRole> of(Relationship relationship, EvidenceRequirement requirement) {
        return switch (relationship) {
            case SELF -> Optional.empty();
            case ADVISOR -> Optional.of(VerifierRole.ADVISOR).filter(requirement::canBeVerifiedBy);
            case ADMIN -> OFFICES.stream().filter(requirement::canBeVerifiedBy).findFirst();
        };
    }
}
