package io.waymark.advising.journey;

import io.waymark.advising.advisor.Advisors;
import io.waymark.advising.api.journey.HomeView;
import io.waymark.advising.api.journey.JourneyView;
import io.waymark.advising.api.journey.RoadmapOutline;
import io.waymark.advising.api.journey.RoadmapView;
import io.waymark.advising.api.journey.StepTitle;
import io.waymark.advising.api.journey.StepView;
import io.waymark.advising.api.journey.WaiverView;
import io.waymark.advising.api.journey.WalkedRoadmap;
import io.waymark.advising.journey.WaiverStore.Granted;
import io.waymark.advising.kind.EvidenceKinds;
import io.waymark.advising.person.People;
import io.waymark.advising.person.Relationship;
import io.waymark.core.progress.Progress;
import io.waymark.core.progress.StepProgress;
import io.waymark.core.roadmap.Roadmap;
import io.waymark.core.roadmap.Step;
import io.waymark.core.roadmap.StepKey;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what is shown of a journey, and of one step of it. */
@Component
class JourneyViews {

    private final JourneyProgress progress;
    private final EstimateViews estimates;
    private final WaiverStore waivers;
    private final EvidenceKinds kinds;
    private final TermsOfSteps terms;
    private final QuestionBanks banks;
    private final People people;
    private final Advisors advisors;

    JourneyViews(
            JourneyProgress progress,
            EstimateViews estimates,
            WaiverStore waivers,
            EvidenceKinds kinds,
            TermsOfSteps terms,
            QuestionBanks banks,
            People people,
            Advisors advisors) {
        this.progress = progress;
        this.estimates = estimates;
        this.waivers = waivers;
        this.kinds = kinds;
        this.terms = terms;
        this.banks = banks;
        this.people = people;
        this.advisors = advisors;
    }

    static RoadmapView of(Roadmap roadmap) {
        return new RoadmapView(roadmap.key().value(), roadmap.version(), roadmap.title());
    }

    static RoadmapOutline outline(Roadmap roadmap) {
        var stages = roadmap.stages().stream()
                .map(stage -> new RoadmapOutline.StageOutline(
                        stage.key().value(),
                        stage.order(),
                        stage.title(),
                        stage.steps().stream()
                                .flatMap(Step::andBelow)
                                .map(step -> new StepTitle(step.key().value(), step.title()))
                                .toList()))
                .toList();
        return new RoadmapOutline(roadmap.key().value(), roadmap.version(), roadmap.title(), stages);
    }

    JourneyView of(Walk walk) {
        return of(walk, standings(walk));
    }

    HomeView home(Walk walk, Relationship viewer) {
        var standings = standings(walk);
        var standing = standings.getFirst();
        var trail = new Trail(walk.roadmap(), standing);
        var student = people.brief(walk.student());
        var reasons = waivers.of(walk.student());
        Function<StepProgress, StepView> view = step -> new StepPage(
                        trail, step, viewer, kinds, terms.of(trail, step), banks, waiver(reasons, step.key()))
                .view(student);
        return new HomeView(
                of(walk, standings),
                trail.current().map(view).orElse(null),
                standing.next()
                        .flatMap(it -> standing.step(it.step()))
                        .map(view)
                        .orElse(null));
    }

    /** @param standings of the roadmap in front, then of the other */
    private JourneyView of(Walk walk, List<Progress> standings) {
        var standing = standings.getFirst();
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
                Trail.forecast(standing.finished()),
                trail.waiting(),
                estimates.view(walk, standing),
                walked(walk.both(), standings));
    }

    StepView of(Walk walked, StepKey step, Relationship viewer) {
        var walk = walked.having(step);
        var standing = progress.of(List.of(walk)).getFirst().progress();
        var trail = new Trail(walk.roadmap(), standing);
        var found = standing.step(step).orElseThrow();
        var page = new StepPage(
                trail, found, viewer, kinds, terms.of(trail, found), banks, waiver(waivers.of(walk.student()), step));
        return page.view(people.brief(walk.student()));
    }

    private static List<WalkedRoadmap> walked(List<Walk> walks, List<Progress> standings) {
        return IntStream.range(0, walks.size())
                .mapToObj(it -> new WalkedRoadmap(
                        walks.get(it).roadmap().key().value(),
                        walks.get(it).roadmap().title(),
                        standings.get(it).percent(),
                        walks.get(it).isFirst(),
                        it == 0))
                .sorted(Comparator.comparing(WalkedRoadmap::first).reversed())
                .toList();
    }

    private List<Progress> standings(Walk walk) {
        return progress.of(walk.both()).stream()
                .map(JourneyProgress.Evaluated::progress)
                .toList();
    }

    private @Nullable WaiverView waiver(List<Granted> granted, StepKey step) {
        return granted.stream()
                .filter(it -> it.step().equals(step))
                .findFirst()
                .map(it -> new WaiverView(it.reason(), people.brief(it.by()), it.at()))
                .orElse(null);
    }
}
