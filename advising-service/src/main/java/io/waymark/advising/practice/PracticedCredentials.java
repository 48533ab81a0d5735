package io.waymark.advising.practice;

import io.waymark.advising.journey.Journeys;
import io.waymark.advising.journey.Walk;
import io.waymark.core.identity.PersonId;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.core.roadmap.Credential;
import io.waymark.core.roadmap.EvidenceSpec;
import io.waymark.core.roadmap.VerifierRole;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The credentials of a student's roadmap. */
@Component
class PracticedCredentials {

    private final Journeys journeys;

    PracticedCredentials(Journeys journeys) {
        this.journeys = journeys;
    }

    List<Credential> of(PersonId student) {
        return walk(student).roadmap().references().credentials();
    }

    Credential require(PersonId student, String key) {
        return of(student).stream()
                .filter(it -> it.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFoundException(
                        "no-such-credential", "Your roadmap has no such credential with practice questions."));
    }

    /** Also where the roadmap has it no longer. */
    String nameOf(PersonId student, String key) {
        return journeys.find(List.of(student)).values().stream()
                .flatMap(it -> it.roadmap().references().credential(key).stream())
                .map(Credential::name)
                .findFirst()
                .orElse(key);
    }

    /** The percentage from which a timed exam counts toward a step. */
    Optional<Integer> needed(PersonId student) {
        return walk(student)
                .roadmap()
                .steps()
                .flatMap(it -> it.evidence().requirements().stream())
                .filter(it -> it.verifiedBy().contains(VerifierRole.SYSTEM))
                .filter(it -> it.spec() instanceof EvidenceSpec.AssessmentScore)
                .map(it -> ((EvidenceSpec.AssessmentScore) it.spec()).minScorePercent())
                .min(Integer::compare);
    }

    private Walk walk(PersonId student) {
        return Optional.ofNullable(journeys.find(List.of(student)).get(student))
                .orElseThrow(() -> new NotFoundException("no-journey", "You are on no roadmap yet."));
    }
}
