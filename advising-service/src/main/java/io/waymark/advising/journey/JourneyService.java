package io.waymark.advising.journey;

import io.waymark.advising.institution.Institutions;
import io.waymark.advising.person.StudentRecordsChanged;
import io.waymark.advising.roadmap.Edition;
import io.waymark.advising.roadmap.Roadmaps;
import io.waymark.core.identity.PersonId;
import io.waymark.core.progress.EvidenceOnFile;
import io.waymark.core.progress.Progress;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class JourneyService implements Journeys {

    private final JourneyRepository journeys;
    private final Roadmaps roadmaps;
    private final JourneyProgress progress;
    private final StandingStore standings;
    private final Institutions institutions;
    private final ApplicationEventPublisher events;

    JourneyService(
            JourneyRepository journeys,
            Roadmaps roadmaps,
            JourneyProgress progress,
            StandingStore standings,
            Institutions institutions,
            ApplicationEventPublisher events) {
        this.journeys = journeys;
        this.roadmaps = roadmaps;
        this.progress = progress;
        this.standings = standings;
        this.institutions = institutions;
        this.events = events;
    }

    @Override
    public Optional<Walk> lock(PersonId student) {
        return journeys.lock(student).map(this::walk);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<PersonId, Walk> find(Collection<PersonId> students) {
        return journeys.findAll(students).stream().collect(Collectors.toMap(Journey::student, this::walk));
    }

    @Override
    public void refresh(Walk walk) {
        keep(List.of(walk));
        events.publishEvent(StudentRecordsChanged.of(walk.student()));
    }

    /** Works out many standings anew, with as many statements as for one. */
    void refresh(Collection<PersonId> students) {
        var changed = keep(journeys.lockAll(students).stream().map(this::walk).toList());
        if (!changed.isEmpty()) {
            events.publishEvent(new StudentRecordsChanged(changed));
        }
    }

    private Set<PersonId> keep(List<Walk> walks) {
        return standings.keep(
                progress.of(walks).stream().map(JourneyStanding::of).toList());
    }

    /** Active students on a roadmap, in a fixed order. */
    List<PersonId> active(PersonId after, int limit) {
        return journeys.active(CurrentInstitution.get().value(), after.value(), limit).stream()
                .map(PersonId::new)
                .toList();
    }

    @Override
    public void begin(String roadmap, @Nullable LocalDate startedOn, Collection<PersonId> students) {
        var prepared = roadmaps.load(newest(roadmap));
        var today = institutions.today();
        var start = startedOn == null ? today : startedOn;
        standings.begin(
                prepared.edition(), start, students, prepared.evaluator().evaluate(EvidenceOnFile.NONE, start, today));
        events.publishEvent(new StudentRecordsChanged(Set.copyOf(students)));
    }

    Walk start(PersonId student, String roadmap, @Nullable LocalDate startedOn) {
        var edition = newest(roadmap);
        var present = journeys.lock(student);
        if (present.isPresent()) {
            if (!present.get().edition().key().equals(edition.key())) {
                throw new RuleViolationException("already-on-a-roadmap", "This student walks another roadmap already.");
            }
            return walk(present.get());
        }
        var today = institutions.today();
        if (startedOn != null && startedOn.isAfter(today)) {
            throw new RuleViolationException("start-in-the-future", "A journey cannot have begun after today.");
        }
        var walk = walk(journeys.saveAndFlush(new Journey(student, edition, startedOn == null ? today : startedOn)));
        standings.open(student);
        refresh(walk);
        return walk;
    }

    Walk require(PersonId student) {
        return journeys.findById(student).map(this::walk).orElseThrow(JourneyService::noJourney);
    }

    Walk lockRequired(PersonId student) {
        return lock(student).orElseThrow(JourneyService::noJourney);
    }

    Progress progress(Walk walk) {
        return progress.of(List.of(walk)).getFirst().progress();
    }

    private Edition newest(String roadmap) {
        return roadmaps.newest(roadmap)
                .orElseThrow(() -> new RuleViolationException(
                        "no-such-roadmap", "Your college has published no roadmap with this key."));
    }

    private Walk walk(Journey journey) {
        return new Walk(journey.student(), roadmaps.load(journey.edition()), journey.startedOn());
    }

    private static NotFoundException noJourney() {
        return new NotFoundException("no-journey", "This student is on no roadmap yet.");
    }
}
