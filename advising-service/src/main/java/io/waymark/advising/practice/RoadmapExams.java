package io.waymark.advising.practice;

import io.waymark.advising.journey.Walk;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.core.roadmap.Credential;
import io.waymark.core.roadmap.EvidenceSpec;
import io.waymark.core.roadmap.VerifierRole;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a student's roadmap, or both of them, say of exams. */
record RoadmapExams(Walk walk) {

    List<Credential> credentials() {
        return walk.references().credentials();
    }

    /** The percentage from which a timed exam for a credential counts toward a step; null if no step on the way asks for one. */
    @Nullable
    Integer needed(Credential credential) {
        return walk.requirementsFor(credential.key())
                .filter(it -> it.verifiedBy().contains(VerifierRole.SYSTEM))
                .filter(it -> it.spec() instanceof EvidenceSpec.AssessmentScore)
                .map(it -> ((EvidenceSpec.AssessmentScore) it.spec()).minScorePercent())
                .min(Integer::compare)
                .orElse(null);
    }

    /** The first that is wanted. */
    Credential require(Predicate<Credential> wanted) {
        return credentials().stream()
                .filter(wanted)
                .findFirst()
                .orElseThrow(() -> new NotFoundException(
                        "no-such-credential", "Your roadmap has no such credential with practice questions."));
    }

    Credential require(String key) {
        return require(it -> it.key().equals(key));
    }
}
