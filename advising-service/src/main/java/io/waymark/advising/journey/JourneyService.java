package io.waymark.advising.journey;

import io.waymark.advising.journey.SecondJourneyStore.Second;
import io.waymark.advising.roadmap.Roadmaps;
import io.waymark.core.identity.PersonId;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.core.roadmap.StepKey;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
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
    private final SecondJourneyStore seconds;

    JourneyService(
            JourneyRepository journeys,
            Roadmaps roadmaps,
            JourneyStarts starts,
            StandingRefresh standings,
            JourneyProgress progress,
            SecondJourneyStore seconds) {
        this.journeys = journeys;
        this.roadmaps = roadmaps;
        this.starts = starts;
        this.standings = standings;
        this.progress = progress;
        this.seconds = seconds;
    }

    @Override
    public Optional<Walk> lock(PersonId student) {
        return journeys.lock(student).map(this::only);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<PersonId, Walk> find(Collection<PersonId> students) {
        return walks(journeys.findAll(students)).stream().collect(Collectors.toMap(Walk::student, it -> it));
    }

    @Override
    public void begin(String roadmap, @Nullable LocalDate startedOn, Collection<PersonId> students) {
        starts.begin(roadmap, startedOn, students);
    }

    @Override
    @Transactional(readOnly = true)
    public Set<StepKey> locked(Walk walk) {
        Map<StepKey, Boolean> locked = new HashMap<>();
        progress.of(walk.both())
                .forEach(it -> it.walk()
                        .roadmap()
                        .steps()
                        .flatMap(step -> it.progress().step(step.key()).stream())
                        .forEach(step -> locked.putIfAbsent(step.key(), step.isLocked())));
        return locked.keySet().stream().filter(locked::get).collect(Collectors.toSet());
    }

    @Override
    public void refresh(Walk walk) {
        standings.after(walk);
    }

    void refresh(Collection<PersonId> students) {
        standings.of(walks(journeys.lockAll(students)));
    }

    /** Active students on a roadmap, in a fixed order. */
    List<PersonId> active(PersonId after, int limit) {
        return journeys.active(CurrentInstitution.get().value(), after.value(), limit).stream()
                .map(PersonId::new)
                .toList();
    }

    Walk require(PersonId student) {
        return journeys.findById(student).map(this::only).orElseThrow(JourneyService::noJourney);
    }

    Walk lockRequired(PersonId student) {
        return lock(student).orElseThrow(JourneyService::noJourney);
    }

    private Walk only(Journey journey) {
        return walks(List.of(journey)).getFirst();
    }

    private List<Walk> walks(List<Journey> begun) {
        var beside = seconds.of(begun.stream().map(Journey::student).toList());
        return begun.stream().map(it -> walk(it, beside.get(it.student()))).toList();
    }

    private Walk walk(Journey journey, @Nullable Second second) {
        var beside = second == null ? null : new Beside(roadmaps.load(second.edition()), second.startedOn(), false);
        return new Walk(journey.student(), roadmaps.load(journey.edition()), journey.startedOn(), beside);
    }

    private static NotFoundException noJourney() {
        return new NotFoundException("no-journey", "This student is on no roadmap yet.");
    }
}
