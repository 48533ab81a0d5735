package io.waymark.advising.journey;

import io.waymark.advising.institution.Institutions;
import io.waymark.advising.journey.SecondJourneyStore.Second;
import io.waymark.advising.person.People;
import io.waymark.advising.person.StudentAccess;
import io.waymark.advising.roadmap.Roadmaps;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.progress.Progress;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.core.refusal.RuleViolationException;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets a student walk a second roadmap beside the first, and leave it again. */
@Service
@Transactional
class SecondJourneys {

    private final JourneyService journeys;
    private final SecondJourneyStore seconds;
    private final JourneyProgress progress;
    private final EstimateMemory estimates;
    private final Roadmaps roadmaps;
    private final People people;
    private final StudentAccess access;
    private final Institutions institutions;

    SecondJourneys(
            JourneyService journeys,
            SecondJourneyStore seconds,
            JourneyProgress progress,
            EstimateMemory estimates,
            Roadmaps roadmaps,
            People people,
            StudentAccess access,
            Institutions institutions) {
        this.journeys = journeys;
        this.seconds = seconds;
        this.progress = progress;
        this.estimates = estimates;
        this.roadmaps = roadmaps;
        this.people = people;
        this.access = access;
        this.institutions = institutions;
    }

    /** From its newest version. Whoever walks it already goes on as they are. */
    void begin(PersonId student, String roadmap) {
        access.require(student, "roadmap");
        if (people.hold(Set.of(student), Role.STUDENT).isEmpty()) {
            throw new NotFoundException("no-such-student", "There is no such student.");
        }
        var walk = journeys.lockRequired(student);
        if (walk.both().stream().anyMatch(it -> it.roadmap().key().value().equals(roadmap))) {
            return;
        }
        if (walk.beside() != null) {
            throw new RuleViolationException("already-on-two-roadmaps", "This student walks two roadmaps already.");
        }
        var edition = roadmaps.newest(roadmap)
                .orElseThrow(() -> new RuleViolationException(
                        "no-such-roadmap", "Your college has published no roadmap with this key."));
        seconds.begin(student, new Second(edition, institutions.today()));
        var both = journeys.lockRequired(student);
        estimates.begin(progress.of(List.of(both.on(roadmap))));
        journeys.refresh(both);
    }

    /** What is on file stays there. The first cannot be left so. */
    void end(PersonId student, String roadmap) {
        access.require(student, "roadmap");
        var walk = journeys.lockRequired(student).on(roadmap);
        if (walk.isFirst()) {
            throw new RuleViolationException("first-roadmap", "Only the second roadmap can be left.");
        }
        if (progress.of(List.of(walk)).getFirst().progress().waiting().stream().anyMatch(it -> isOnlyThere(walk, it))) {
            throw new RuleViolationException(
                    "evidence-is-waiting", "Evidence of this roadmap is with a reviewer. Withdraw it first, or wait.");
        }
        seconds.end(student);
        journeys.refresh(journeys.lockRequired(student));
    }

    private static boolean isOnlyThere(Walk walk, Progress.Waiting waiting) {
        return walk.both().getLast().roadmap().step(waiting.step()).isEmpty();
    }
}
