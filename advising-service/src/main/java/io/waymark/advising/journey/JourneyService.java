package io.waymark.advising.journey;

import io.waymark.advising.roadmap.Roadmaps;
import io.waymark.core.identity.PersonId;
import io.waymark.core.progress.StepProgress;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.core.roadmap.Step;
import io.waymark.core.roadmap.StepKey;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class JourneyService implements Journeys {

    private final JourneyRepository journeys;
    private final Roadmaps roadmaps;
    private final JourneyStarts starts;
    private final StandingRefresh standings;
    private final JourneyProgress progress;

    JourneyService(
            JourneyRepository journeys,
            Roadmaps roadmaps,
            JourneyStarts starts,
            StandingRefresh standings,
            JourneyProgress progress) {
        this.journeys = journeys;
        this.roadmaps = roadmaps;
        this.starts = starts;
        this.standings = standings;
        this.progress = progress;
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
    public void begin(String roadmap, @Nullable LocalDate startedOn, Collection<PersonId> students) {
        starts.begin(roadmap, startedOn, students);
    }

    @Override
    @Transactional(readOnly = true)
    public Set<StepKey> locked(Walk walk) {
        var now = progress.of(List.of(walk)).getFirst().progress();
        return walk.roadmap()
                .steps()
                .map(Step::key)
                .filter(it -> now.step(it).filter(StepProgress::isLocked).isPresent())
                .collect(Collectors.toSet());
    }

    @Override
    public void refresh(Walk walk) {
        standings.after(walk);
    }

    void refresh(Collection<PersonId> students) {
        standings.of(journeys.lockAll(students).stream().map(this::walk).toList());
    }

    /** Active students on a roadmap, in a fixed order. */
    List<PersonId> active(PersonId after, int limit) {
        return journeys.active(CurrentInstitution.get().value(), after.value(), limit).stream()
                .map(PersonId::new)
                .toList();
    }

    Walk require(PersonId student) {
        return journeys.findById(student).map(this::walk).orElseThrow(JourneyService::noJourney);
    }

    Walk lockRequired(PersonId student) {
        return lock(student).orElseThrow(JourneyService::noJourney);
    }

    private Walk walk(Journey journey) {
        return new Walk(journey.student(), roadmaps.load(journey.edition()), journey.startedOn());
    }

    private static NotFoundException noJourney() {
        return new NotFoundException("no-journey", "This student is on no roadmap yet.");
    }
}
