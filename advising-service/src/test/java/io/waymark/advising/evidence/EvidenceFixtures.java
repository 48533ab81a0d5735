package io.waymark.advising.evidence;

import io.waymark.advising.kind.AcceptedEvidence;
import io.waymark.core.identity.InstitutionId;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.progress.Amount;
import io.waymark.core.roadmap.EvidenceRequirement;
import io.waymark.core.roadmap.EvidenceSpec;
import io.waymark.core.roadmap.RequirementId;
import io.waymark.core.roadmap.VerifierRole;
import io.waymark.kit.tenancy.Caller;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Pieces of evidence of one student, and who is asked about them. */
final class EvidenceFixtures {

    static final Instant MONDAY = Instant.parse("2026-03-02T14:00:00Z");
    static final LocalDate NEXT_MONDAY = LocalDate.of(2026, 3, 9);
    static final PersonId MAYA = PersonId.next();

    private EvidenceFixtures() {}

    static Evidence evidence(VerifierRole... verifiers) {
        return new Evidence(EvidenceId.next(), MAYA, accepted(verifiers), MONDAY);
    }

    static AcceptedEvidence accepted(VerifierRole... verifiers) {
        var requirement = new EvidenceRequirement(
                RequirementId.of("research-duties/reflection"),
                new EvidenceSpec.Reflection(null, 1),
                new LinkedHashSet<>(List.of(verifiers)),
                false,
                false,
                null,
                false,
                null);
        return new AcceptedEvidence(requirement, "{}", 1, Amount.ONE);
    }

    /** One row for each, as when the piece is submitted. */
    static List<Verification> asked(VerifierRole... verifiers) {
        var evidence = evidence(verifiers);
        return List.of(verifiers).stream()
                .map(it -> Verification.ask(evidence, it, MONDAY, NEXT_MONDAY))
                .toList();
    }

    static Verification asked(Verifier named) {
        var asked = asked(named.capacity()).getFirst();
        asked.name(named, MONDAY, NEXT_MONDAY);
        return asked;
    }

    static Verifier supervisor(String address) {
        return Verifier.outsider(VerifierRole.SITE_SUPERVISOR, "Pat Lindgren", address);
    }

    static Verdict verdictOf(PersonId by, VerifierRole as, Instant at) {
        return Verdict.of(by, as, at, "Seen.");
    }

    static Verdict verdictOfOutsider(Instant at) {
        return Verdict.outside(VerifierRole.SITE_SUPERVISOR, at, "Seen.", null);
    }

    static Caller caller(Role... roles) {
        return new Caller(new InstitutionId(UUID.randomUUID()), PersonId.next(), "Ruth Bellamy", Set.of(roles));
    }

    static Caller mayaAs(Role... roles) {
        return new Caller(new InstitutionId(UUID.randomUUID()), MAYA, "Maya", Set.of(roles));
    }
}
