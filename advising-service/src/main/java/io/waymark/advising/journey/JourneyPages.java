package io.waymark.advising.journey;

import io.waymark.advising.advisor.Advisors;
import io.waymark.advising.api.journey.JourneyView;
import io.waymark.advising.api.journey.RoadmapView;
import io.waymark.advising.api.journey.StartJourney;
import io.waymark.advising.api.journey.StepView;
import io.waymark.advising.api.journey.WaiverView;
import io.waymark.advising.kind.EvidenceKinds;
import io.waymark.advising.person.People;
import io.waymark.advising.person.Relationship;
import io.waymark.advising.person.StudentAccess;
import io.waymark.advising.roadmap.Roadmaps;
import io.waymark.core.identity.PersonId;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.core.roadmap.Roadmap;
import io.waymark.core.roadmap.Step;
import io.waymark.core.roadmap.StepKey;
import io.waymark.kit.tenancy.CurrentCaller;
import java.time.Clock;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows journeys to whoever may see them, and lets advisors waive steps. */
@Service
@Transactional
class JourneyPages {

    private final JourneyService journeys;
    private final Roadmaps roadmaps;
    private final EvidenceKinds kinds;
    private final WaiverStore waivers;
    private final StudentAccess access;
    private final People people;
    private final Advisors advisors;
    private final CurrentCaller caller;
    private final Clock clock;

    JourneyPages(
            JourneyService journeys,
            Roadmaps roadmaps,
            EvidenceKinds kinds,
            WaiverStore waivers,
            StudentAccess access,
            People people,
            Advisors advisors,
            CurrentCaller caller,
            Clock clock) {
        this.journeys = journeys;
        this.roadmaps = roadmaps;
        this.kinds = kinds;
        this.waivers = waivers;
        this.access = access;
        this.people = people;
        this.advisors = advisors;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<RoadmapView> roadmaps() {
        return roadmaps.newest().stream()
                .map(it -> view(roadmaps.load(it).roadmap()))
                .toList();
    }

    JourneyView show(PersonId student) {
        access.require(student, "roadmap");
        return view(journeys.require(student));
    }

    JourneyView start(PersonId student, StartJourney request) {
        if (access.require(student, "roadmap") == Relationship.SELF) {
            throw new AccessDeniedException("Only staff can do this.");
        }
        people.requireStudent(student);
        return view(journeys.start(student, request.roadmap(), request.startedOn()));
    }

    StepView step(PersonId student, String step) {
        var relationship = access.require(student, "step");
        return page(journeys.require(student), step, relationship);
    }

    StepView waive(PersonId student, String step, String reason) {
        access.requireAdvisor(student, "step");
        var walk = journeys.lockRequired(student);
        var waiver =
                new WaiverStore.Granted(key(walk, step), reason, caller.get().person(), clock.instant());
        if (waivers.grant(student, waiver)) {
            journeys.refresh(walk);
        }
        return page(walk, step, Relationship.ADVISOR);
    }

    StepView takeWaiverBack(PersonId student, String step) {
        access.requireAdvisor(student, "step");
        var walk = journeys.lockRequired(student);
        if (waivers.takeBack(student, key(walk, step))) {
            journeys.refresh(walk);
        }
        return page(walk, step, Relationship.ADVISOR);
    }

    private JourneyView view(Walk walk) {
        var progress = journeys.progress(walk);
        var trail = new Trail(walk.roadmap(), progress);
        var student = people.find(walk.student()).orElseThrow();
        var here = progress.here();
        return new JourneyView(
                student.brief(),
                student.number(),
                advisors.of(walk.student()).orElse(null),
                view(walk.roadmap()),
                walk.startedOn(),
                progress.percent(),
                progress.done(),
                progress.total(),
                progress.isComplete(),
                here == null ? null : here.value(),
                trail.stages(),
                trail.next(),
                Trail.forecast(progress.jobReady()),
                Trail.forecast(progress.finished()));
    }

    private StepView page(Walk walk, String step, Relationship viewer) {
        var key = key(walk, step);
        var progress = journeys.progress(walk);
        var waiver = waivers.of(walk.student()).stream()
                .filter(it -> it.step().equals(key))
                .findFirst()
                .map(it -> new WaiverView(
                        it.reason(), people.briefs(List.of(it.by())).get(it.by()), it.at()))
                .orElse(null);
        return new StepPage(
                        new Trail(walk.roadmap(), progress), progress.step(key).orElseThrow(), viewer, kinds, waiver)
                .view(people.brief(walk.student()));
    }

    private static StepKey key(Walk walk, String step) {
        return walk.roadmap()
                .steps()
                .map(Step::key)
                .filter(it -> it.value().equals(step))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("no-such-step", "This roadmap has no such step."));
    }

    private static RoadmapView view(Roadmap roadmap) {
        return new RoadmapView(roadmap.key().value(), roadmap.version(), roadmap.title());
    }
}
