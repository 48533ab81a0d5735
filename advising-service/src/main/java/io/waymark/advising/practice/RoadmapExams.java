package io.waymark.advising.practice;

import io.waymark.core.refusal.NotFoundException;
import io.waymark.core.roadmap.Credential;
import io.waymark.core.roadmap.EvidenceSpec;
import io.waymark.core.roadmap.Roadmap;
import io.waymark.core.roadmap.VerifierRole;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a student's roadmap, or both of them, say of exams.
 *
 * @param needed the percentage from which a timed exam counts toward a step; null if no step asks for one
 */
record RoadmapExams(List<Credential> credentials, @Nullable Integer needed) {

    RoadmapExams {
        credentials = List.copyOf(credentials);
    }

    static RoadmapExams of(List<Roadmap> roadmaps) {
        return new RoadmapExams(
                List.copyOf(roadmaps.stream()
                        .flatMap(it -> it.references().credentials().stream())
                        .collect(Collectors.toMap(
                                Credential::key, Function.identity(), (first, _) -> first, LinkedHashMap::new))
                        .values()),
                roadmaps.stream()
                        .flatMap(Roadmap::steps)
                        .flatMap(it -> it.evidence().requirements().stream())
                        .filter(it -> it.verifiedBy().contains(VerifierRole.SYSTEM))
                        .filter(it -> it.spec() instanceof EvidenceSpec.AssessmentScore)
                        .map(it -> ((EvidenceSpec.AssessmentScore) it.spec()).minScorePercent())
                        .min(Integer::compare)
                        .orElse(null));
    }

    /** The first that is wanted. */
    Credential require(Predicate<Credential> wanted) {
        return credentials.stream()
                .filter(wanted)
                .findFirst()
                .orElseThrow(() -> new NotFoundException(
                        "no-such-credential", "Your roadmap has no such credential with practice questions."));
    }

    Credential require(String key) {
        return require(it -> it.key().equals(key));
    }
}
