package io.waymark.advising.journey;

import io.waymark.advising.api.journey.HomeView;
import io.waymark.advising.api.journey.JourneyApi;
import io.waymark.advising.api.journey.JourneyView;
import io.waymark.advising.api.journey.RoadmapOutline;
import io.waymark.advising.api.journey.StartJourney;
import io.waymark.advising.api.journey.StepView;
import io.waymark.advising.api.journey.WaiveStep;
import io.waymark.core.identity.PersonId;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

@RestController
class JourneyController implements JourneyApi {

    private final JourneyPages journeys;
    private final SecondJourneys seconds;
    private final WaiverService waivers;

    JourneyController(JourneyPages journeys, SecondJourneys seconds, WaiverService waivers) {
        this.journeys = journeys;
        this.seconds = seconds;
        this.waivers = waivers;
    }

    @Override
    @PreAuthorize("hasAnyRole('STUDENT', 'ADVISOR', 'MENTOR', 'REGISTRAR', 'FACULTY', 'ADMIN')")
    public List<RoadmapOutline> roadmaps() {
        return journeys.roadmaps();
    }

    @Override
    @PreAuthorize("hasAnyRole('STUDENT', 'ADVISOR', 'ADMIN')")
    public JourneyView show(UUID student) {
        return journeys.show(new PersonId(student));
    }

    @Override
    @PreAuthorize("hasAnyRole('STUDENT', 'ADVISOR', 'ADMIN')")
    public HomeView home(UUID student) {
        return journeys.home(new PersonId(student));
    }

    @Override
    @PreAuthorize("hasAnyRole('STUDENT', 'ADVISOR', 'ADMIN')")
    public HomeView home(UUID student, String roadmap) {
        return journeys.home(new PersonId(student), roadmap);
    }

    @Override
    @PreAuthorize("hasAnyRole('STUDENT', 'ADVISOR', 'ADMIN')")
    public HomeView beginSecond(UUID student, String roadmap) {
        seconds.begin(new PersonId(student), roadmap);
        return journeys.home(new PersonId(student), roadmap);
    }

    @Override
    @PreAuthorize("hasAnyRole('STUDENT', 'ADVISOR', 'ADMIN')")
    public HomeView endSecond(UUID student, String roadmap) {
        seconds.end(new PersonId(student), roadmap);
        return journeys.home(new PersonId(student));
    }

    @Override
    @PreAuthorize("hasAnyRole('ADVISOR', 'ADMIN')")
    public JourneyView start(UUID student, StartJourney request) {
        return journeys.start(new PersonId(student), request);
    }

    @Override
    @PreAuthorize("hasAnyRole('STUDENT', 'ADVISOR', 'ADMIN')")
    public StepView step(UUID student, String step) {
        return journeys.step(new PersonId(student), step);
    }

    @Override
    @PreAuthorize("hasRole('ADVISOR')")
    public StepView waive(UUID student, String step, WaiveStep request) {
        return waivers.waive(new PersonId(student), step, request.reason());
    }

    @Override
    @PreAuthorize("hasRole('ADVISOR')")
    public StepView takeWaiverBack(UUID student, String step) {
        return waivers.takeBack(new PersonId(student), step);
    }
}
