package io.waymark.advising.practice;

import io.waymark.advising.journey.Journeys;
import io.waymark.core.identity.PersonId;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.core.roadmap.Credential;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds what a student's roadmaps say of exams. */
@Component
class PracticedCredentials {

    private final Journeys journeys;

    PracticedCredentials(Journeys journeys) {
        this.journeys = journeys;
    }

    RoadmapExams of(PersonId student) {
        return Optional.ofNullable(journeys.find(List.of(student)).get(student))
                .map(RoadmapExams::new)
                .orElseThrow(() -> new NotFoundException("no-journey", "You are on no roadmap yet."));
    }

    /** Also where the roadmap has it no longer. */
    String nameOf(PersonId student, String key) {
        return journeys.find(List.of(student)).values().stream()
                .flatMap(it -> it.references().credential(key).stream())
                .map(Credential::name)
                .findFirst()
                .orElse(key);
    }
}
