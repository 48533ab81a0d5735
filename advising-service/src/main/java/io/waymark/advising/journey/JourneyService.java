package io.waymark.advising.journey;

import io.waymark.advising.institution.Institutions;
import io.waymark.advising.person.StudentRecordsChanged;
import io.waymark.advising.roadmap.Edition;
import io.waymark.advising.roadmap.Roadmaps;
import io.waymark.core.identity.PersonId;
import io.waymark.core.progress.EvidenceOnFile;
import io.waymark.core.progress.Progress;
import io.waymark.core.progress.Waiver;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.core.refusal.RuleViolationException;
import java.time.LocalDate;
import java.util.Collection;
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
    private final EvidenceHistory evidence;
    private final WaiverStore waivers;
    private final StandingStore standings;
    private final Institutions institutions;
    private final ApplicationEventPublisher features;

    JourneyService(
            JourneyRepository journeys,
            Roadmaps roadmaps,
            EvidenceHistory evidence,
            WaiverStore waivers,
            StandingStore standings,
            Institutions institutions,
            ApplicationEventPublisher features) {
        this.journeys = journeys;
        this.roadmaps = roadmaps;
        this.evidence = evidence;
        this.waivers = waivers;
        this.standings = standings;
        this.institutions = institutions;
        this.features = features;
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
        standings.keep(walk.student(), progress(walk), institutions.today());
        features.publishEvent(StudentRecordsChanged.of(walk.student()));
    }

    @Override
    public void begin(String roadmap, @Nullable LocalDate startedOn, Collection<PersonId> students) {
        var prepared = roadmaps.load(newest(roadmap));
        var today = institutions.today();
        var start = startedOn == null ? today : startedOn;
        standings.begin(
                prepared.edition(),
                start,
                students,
                prepared.evaluator().evaluate(EvidenceOnFile.NONE, start, today),
                today);
        features.publishEvent(new StudentRecordsChanged(Set.copyOf(students)));
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
        var zone = institutions.zone();
        var waived = waivers.of(walk.student()).stream()
                .map(it -> new Waiver(it.step(), LocalDate.ofInstant(it.at(), zone)))
                .toList();
        var onFile = new EvidenceOnFile(evidence.onFile(walk.student()), waived);
        return walk.prepared().evaluator().evaluate(onFile, walk.startedOn(), institutions.today());
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
