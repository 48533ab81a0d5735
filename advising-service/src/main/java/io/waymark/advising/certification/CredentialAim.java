package io.waymark.advising.certification;

import io.waymark.advising.journey.Walk;
import io.waymark.core.identity.PersonId;
import io.waymark.core.roadmap.Credential;
import io.waymark.core.roadmap.EvidenceRequirement;
import io.waymark.core.roadmap.EvidenceSpec;
import io.waymark.core.roadmap.Step;
import io.waymark.core.roadmap.StepKey;
import io.waymark.core.study.StudyDomain;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A credential that a student may go for. */
record CredentialAim(Walk walk, Credential credential) {

    PersonId student() {
        return walk.student();
    }

    List<StudyDomain> domains() {
        return StudyDomain.of(credential);
    }

    /**
     * What the roadmap asks for of the credential: on a step of its own if there is one, rather on one that is open to the
     * student, else on the first that takes it.
     *
     * @param locked the steps whose prerequisites are not complete
     */
    Optional<EvidenceRequirement> asked(Set<StepKey> locked) {
        return walk.roadmap()
                .steps()
                .filter(it -> taken(it).isPresent())
                .min(Comparator.<Step, Boolean>comparing(
                                it -> !credential.key().equals(it.background().credential()))
                        .thenComparing(it -> locked.contains(it.key())))
                .flatMap(this::taken);
    }

    /** What the roadmap asks for of hours that a student counts alone, in what comes before the step of the credential. */
    Optional<Integer> hoursOfStudy() {
        return asked(Set.of()).stream()
                .flatMap(it -> walk.roadmap().waitedFor(it.id().step()).stream())
                .flatMap(it -> walk.roadmap().step(it).stream())
                .flatMap(Step::andBelow)
                .flatMap(it -> it.evidence().requirements().stream())
                .filter(it -> it.spec() instanceof EvidenceSpec.HoursLog && !it.needsVerifier())
                .map(it -> it.spec().target())
                .findFirst();
    }

    private Optional<EvidenceRequirement> taken(Step step) {
        return step.evidence().requirements().stream()
                .filter(it -> it.spec() instanceof EvidenceSpec.CertificationRecord record
                        && record.credentials().stream()
                                .anyMatch(term -> term.key().equals(credential.key())))
                .findFirst();
    }
}
