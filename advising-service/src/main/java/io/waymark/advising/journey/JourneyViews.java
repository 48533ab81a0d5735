package io.waymark.advising.journey;

import io.waymark.advising.advisor.Advisors;
import io.waymark.advising.api.journey.JourneyView;
import io.waymark.advising.api.journey.RoadmapView;
import io.waymark.advising.api.journey.StepView;
import io.waymark.advising.api.journey.WaiverView;
import io.waymark.advising.kind.EvidenceKinds;
import io.waymark.advising.person.People;
import io.waymark.advising.person.Relationship;
import io.waymark.core.identity.PersonId;
import io.waymark.core.progress.Progress;
import io.waymark.core.roadmap.Roadmap;
import io.waymark.core.roadmap.StepKey;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what is shown of a journey, and of one step of it. */
@Component
class JourneyViews {

    private final JourneyProgress progress;
    private final WaiverStore waivers;
    private final EvidenceKinds kinds;
    private final People people;
    private final Advisors advisors;

    JourneyViews(JourneyProgress progress, WaiverStore waivers, EvidenceKinds kinds, People people, Advisors advisors) {
        this.progress = progress;
        this.waivers = waivers;
        this.kinds = kinds;
        this.people = people;
        this.advisors = advisors;
    }

    static RoadmapView of(Roadmap roadmap) {
        return new RoadmapView(roadmap.key().value(), roadmap.version(), roadmap.title());
    }

    JourneyView of(Walk walk) {
        var standing = standing(walk);
        var trail = new Trail(walk.roadmap(), standing);
        var student = people.find(walk.student()).orElseThrow();
        var here = standing.here();
        return new JourneyView(
                student.brief(),
                student.number(),
                advisors.of(walk.student()).orElse(null),
                of(walk.roadmap()),
                walk.startedOn(),
                standing.percent(),
                standing.done(),
                standing.total(),
                standing.isComplete(),
                here == null ? null : here.value(),
                trail.stages(),
                trail.next(),
                Trail.forecast(standing.jobReady()),
                Trail.forecast(standing.finished()));
    }

    StepView of(Walk walk, StepKey step, Relationship viewer) {
        var standing = standing(walk);
        var page = new StepPage(
                new Trail(walk.roadmap(), standing),
                standing.step(step).orElseThrow(),
                viewer,
                kinds,
                waiver(walk.student(), step));
        return page.view(people.brief(walk.student()));
    }

    private Progress standing(Walk walk) {
        return progress.of(List.of(walk)).getFirst().progress();
    }

    private @Nullable WaiverView waiver(PersonId student, StepKey step) {
        return waivers.of(student).stream()
                .filter(it -> it.step().equals(step))
                .findFirst()
                .map(it -> new WaiverView(it.reason(), people.brief(it.by()), it.at()))
                .orElse(null);
    }
}
