package io.waymark.advising.certification;

import io.waymark.advising.journey.Walk;
import io.waymark.core.identity.PersonId;
import io.waymark.core.roadmap.Credential;
import io.waymark.core.roadmap.EvidenceRequirement;
import io.waymark.core.roadmap.EvidenceSpec;
import io.waymark.core.roadmap.Step;
import io.waymark.core.study.StudyDomain;
import java.util.List;
import java.util.Optional;

/** A credential that a student may go for. */
record CredentialAim(Walk walk, Credential credential) {

    PersonId student() {
        return walk.student();
    }

    List<StudyDomain> domains() {
        return StudyDomain.of(credential);
    }

    /** What the roadmap asks for of the credential: on a step of its own if there is one, else on the first that takes it. */
    Optional<EvidenceRequirement> asked() {
        var taking = walk.roadmap().steps().filter(it -> taken(it).isPresent()).toList();
        return taking.stream()
                .filter(it -> credential.key().equals(it.background().credential()))
                .findFirst()
                .or(() -> taking.stream().findFirst())
                .flatMap(this::taken);
    }

    private Optional<EvidenceRequirement> taken(Step step) {
        return step.evidence().requirements().stream()
                .filter(it -> it.spec() instanceof EvidenceSpec.CertificationRecord record
                        && record.credentials().stream()
                                .anyMatch(term -> term.key().equals(credential.key())))
                .findFirst();
    }
}
