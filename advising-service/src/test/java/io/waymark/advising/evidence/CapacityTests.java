package io.waymark.advising.evidence;

import static io.waymark.core.roadmap.VerifierRole.ADVISOR;
import static io.waymark.core.roadmap.VerifierRole.FACULTY;
import static io.waymark.core.roadmap.VerifierRole.REGISTRAR;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.person.Relationship;
import io.waymark.core.identity.InstitutionId;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.roadmap.EvidenceRequirement;
import io.waymark.core.roadmap.Proof;
import io.waymark.core.roadmap.RequirementId;
import io.waymark.core.roadmap.VerifierRole;
import io.waymark.kit.tenancy.Caller;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CapacityTests {

    private static final Caller ADVISING = caller(Role.ADVISOR);
    private static final Caller ADMIN = caller(Role.ADMIN);
    private static final Caller BOTH = caller(Role.ADVISOR, Role.ADMIN);

    @Test
    void isWhatTheRoadmapAsksForAmongWhatOneIs() {
        assertThat(Capacity.of(Relationship.ADVISOR, ADVISING, verifiedBy(REGISTRAR, ADVISOR)))
                .contains(ADVISOR);
        assertThat(Capacity.of(Relationship.ADVISOR, ADVISING, verifiedBy(REGISTRAR)))
                .isEmpty();
        assertThat(Capacity.of(Relationship.ADMIN, ADMIN, verifiedBy(FACULTY))).contains(FACULTY);
        assertThat(Capacity.of(Relationship.ADMIN, ADMIN, verifiedBy(ADVISOR))).isEmpty();
    }

    @Test
    void isAnAdminsForTheirOwnAdviseesToo() {
        assertThat(Capacity.of(Relationship.ADVISOR, BOTH, verifiedBy(REGISTRAR)))
                .contains(REGISTRAR);
        assertThat(Capacity.of(Relationship.ADVISOR, BOTH, verifiedBy(REGISTRAR, ADVISOR)))
                .contains(ADVISOR);
        assertThat(Capacity.of(Relationship.ADMIN, BOTH, verifiedBy(ADVISOR))).isEmpty();
    }

    @Test
    void isNobodysOwn() {
        assertThat(Capacity.of(Relationship.SELF, BOTH, verifiedBy(REGISTRAR, ADVISOR, FACULTY)))
                .isEmpty();
    }

    private static EvidenceRequirement verifiedBy(VerifierRole... roles) {
        var id = RequirementId.of("research-duties/reflection");
        return new EvidenceRequirement(
                id, new Proof.SelfAttestation("Done."), Set.of(roles), false, false, null, false, null);
    }

    private static Caller caller(Role... roles) {
        return new Caller(new InstitutionId(UUID.randomUUID()), PersonId.next(), "Ruth Bellamy", Set.of(roles));
    }
}
