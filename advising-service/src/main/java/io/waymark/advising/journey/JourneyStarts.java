package io.waymark.advising.journey;

import io.waymark.advising.institution.Institutions;
import io.waymark.advising.journey.JourneyProgress.Evaluated;
import io.waymark.advising.person.People;
import io.waymark.advising.person.StudentRecordsChanged;
import io.waymark.advising.roadmap.Edition;
import io.waymark.advising.roadmap.Roadmaps;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.progress.EvidenceOnFile;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.core.refusal.RuleViolationException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts active students on a roadmap, one or thousands by the same rules and with the same number of statements. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class JourneyStarts {

    private final StartStore starts;
    private final StandingStore standings;
    private final EstimateMemory estimates;
    private final Roadmaps roadmaps;
    private final People people;
    private final Institutions institutions;
    private final ApplicationEventPublisher events;

    JourneyStarts(
            StartStore starts,
            StandingStore standings,
            EstimateMemory estimates,
            Roadmaps roadmaps,
            People people,
            Institutions institutions,
            ApplicationEventPublisher events) {
        this.starts = starts;
        this.standings = standings;
        this.estimates = estimates;
        this.roadmaps = roadmaps;
        this.people = people;
        this.institutions = institutions;
        this.events = events;
    }

    /** All or none: whoever walks this roadmap goes on as they are, whoever walks another refuses it. */
    void begin(String roadmap, @Nullable LocalDate startedOn, Collection<PersonId> students) {
        var wanted = Set.copyOf(students);
        if (people.hold(wanted, Role.STUDENT).size() < wanted.size()) {
            throw new NotFoundException("no-such-student", "There is no such student.");
        }
        var edition = newest(roadmap);
        var today = institutions.today();
        var start = startedOn == null ? today : startedOn;
        var begun = starts.begin(edition, start, wanted);
        if (begun.size() < wanted.size() && starts.walkAnother(edition.key(), wanted)) {
            throw new RuleViolationException("already-on-a-roadmap", "This student walks another roadmap already.");
        }
        if (!begun.isEmpty()) {
            var prepared = roadmaps.load(edition);
            var nothingYet = prepared.evaluator().evaluate(EvidenceOnFile.NONE, start, today);
            standings.begin(begun, start, nothingYet);
            estimates.begin(begun.stream()
                    .map(it -> new Evaluated(new Walk(it, prepared, start), EvidenceOnFile.NONE, nothingYet))
                    .toList());
            events.publishEvent(new StudentRecordsChanged(begun));
        }
    }

    private Edition newest(String roadmap) {
        return roadmaps.newest(roadmap)
                .orElseThrow(() -> new RuleViolationException(
                        "no-such-roadmap", "Your college has published no roadmap with this key."));
    }
}
