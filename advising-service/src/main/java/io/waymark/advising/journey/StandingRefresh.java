package io.waymark.advising.journey;

import io.waymark.advising.person.StudentRecordsChanged;
import io.waymark.core.identity.PersonId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Works standings out anew, one or hundreds with the same number of statements, and writes only what is not so any more. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class StandingRefresh {

    private final JourneyProgress progress;
    private final StandingStore standings;
    private final SecondStandingStore seconds;
    private final EstimateMemory estimates;
    private final ApplicationEventPublisher events;

    StandingRefresh(
            JourneyProgress progress,
            StandingStore standings,
            SecondStandingStore seconds,
            EstimateMemory estimates,
            ApplicationEventPublisher events) {
        this.progress = progress;
        this.standings = standings;
        this.seconds = seconds;
        this.estimates = estimates;
        this.events = events;
    }

    /** After what is on file has changed: that is news even if the standing stays as it is. */
    void after(Walk walk) {
        keep(List.of(walk));
        events.publishEvent(StudentRecordsChanged.of(walk.student()));
    }

    /** After time has passed: only another standing is news. */
    void of(List<Walk> walks) {
        var changed = keep(walks);
        if (!changed.isEmpty()) {
            events.publishEvent(new StudentRecordsChanged(changed));
        }
    }

    private Set<PersonId> keep(List<Walk> walks) {
        var evaluated =
                progress.of(walks.stream().flatMap(it -> it.both().stream()).toList());
        estimates.keep(evaluated);
        return Stream.of(standings.keep(ofRoadmaps(evaluated, true)), seconds.keep(ofRoadmaps(evaluated, false)))
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    private static List<JourneyStanding> ofRoadmaps(List<JourneyProgress.Evaluated> evaluated, boolean first) {
        return evaluated.stream()
                .filter(it -> it.walk().isFirst() == first)
                .map(JourneyStanding::of)
                .toList();
    }
}
