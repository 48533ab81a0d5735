package io.waymark.advising.journey;

import io.waymark.advising.api.journey.HomeView;
import io.waymark.advising.api.journey.JourneyView;
import io.waymark.advising.api.journey.RoadmapOutline;
import io.waymark.advising.api.journey.StartJourney;
import io.waymark.advising.api.journey.StepView;
import io.waymark.advising.institution.Institutions;
import io.waymark.advising.person.Relationship;
import io.waymark.advising.person.StudentAccess;
import io.waymark.advising.roadmap.Roadmaps;
import io.waymark.core.identity.PersonId;
import io.waymark.core.refusal.RuleViolationException;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows journeys to whoever may see them, and lets staff put a student on a roadmap. */
@Service
@Transactional
class JourneyPages {

    private final JourneyService journeys;
    private final JourneyViews views;
    private final Roadmaps roadmaps;
    private final StudentAccess access;
    private final Institutions institutions;

    JourneyPages(
            JourneyService journeys,
            JourneyViews views,
            Roadmaps roadmaps,
            StudentAccess access,
            Institutions institutions) {
        this.journeys = journeys;
        this.views = views;
        this.roadmaps = roadmaps;
        this.access = access;
        this.institutions = institutions;
    }

    @Transactional(readOnly = true)
    List<RoadmapOutline> roadmaps() {
        return roadmaps.newest().stream()
                .map(it -> JourneyViews.outline(roadmaps.load(it).roadmap()))
                .toList();
    }

    JourneyView show(PersonId student) {
        access.require(student, "roadmap");
        return views.of(journeys.require(student));
    }

    HomeView home(PersonId student) {
        var relationship = access.require(student, "roadmap");
        return views.home(journeys.require(student), relationship);
    }

    HomeView home(PersonId student, String roadmap) {
        var relationship = access.require(student, "roadmap");
        return views.home(journeys.require(student).on(roadmap), relationship);
    }

    JourneyView start(PersonId student, StartJourney request) {
        if (access.require(student, "roadmap") == Relationship.SELF) {
            throw new AccessDeniedException("Only staff can do this.");
        }
        var startedOn = request.startedOn();
        if (startedOn != null && startedOn.isAfter(institutions.today())) {
            throw new RuleViolationException("start-in-the-future", "A journey cannot have begun after today.");
        }
        journeys.begin(request.roadmap(), startedOn, List.of(student));
        return views.of(journeys.require(student));
    }

    StepView step(PersonId student, String step) {
        var relationship = access.require(student, "step");
        var walk = journeys.require(student);
        return views.of(walk, walk.requireStep(step), relationship);
    }
}
