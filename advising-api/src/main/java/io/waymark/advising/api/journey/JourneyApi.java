package io.waymark.advising.api.journey;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;

/** A student's roadmap: for the student, the student's advisor and admins; nobody else learns that there is one. */
@HttpExchange("/api")
public interface JourneyApi {

    /** The roadmaps the college has published, newest version each. Everybody of the college. */
    @GetExchange("/roadmaps")
    List<RoadmapOutline> roadmaps();

    @GetExchange("/journeys/{student}")
    JourneyView show(@PathVariable UUID student);

    /** The same with the steps that matter now, in one answer. */
    @GetExchange("/journeys/{student}/home")
    HomeView home(@PathVariable UUID student);

    /** The same of one of two roadmaps that a student walks. */
    @GetExchange("/journeys/{student}/roadmaps/{roadmap}/home")
    HomeView home(@PathVariable UUID student, @PathVariable @Size(max = 100) String roadmap);

    /**
     * Begins a second roadmap beside the first; two are the most. What is on file counts in both, by the keys of steps. The
     * student, the student's advisor, and admins.
     */
    @PutExchange("/journeys/{student}/roadmaps/{roadmap}")
    HomeView beginSecond(@PathVariable UUID student, @PathVariable @Size(max = 100) String roadmap);

    /** Leaves the second roadmap. All that is on file stays. */
    @DeleteExchange("/journeys/{student}/roadmaps/{roadmap}")
    HomeView endSecond(@PathVariable UUID student, @PathVariable @Size(max = 100) String roadmap);

    /** Puts a student on their first roadmap's newest version. Admins and the student's advisor. */
    @PutExchange("/journeys/{student}")
    JourneyView start(@PathVariable UUID student, @Valid @RequestBody StartJourney request);

    @GetExchange("/journeys/{student}/steps/{step}")
    StepView step(@PathVariable UUID student, @PathVariable @Size(max = 100) String step);

    /** The student need not do this step. The student's advisor only. */
    @PutExchange("/journeys/{student}/steps/{step}/waiver")
    StepView waive(
            @PathVariable UUID student,
            @PathVariable @Size(max = 100) String step,
            @Valid @RequestBody WaiveStep request);

    @DeleteExchange("/journeys/{student}/steps/{step}/waiver")
    StepView takeWaiverBack(@PathVariable UUID student, @PathVariable @Size(max = 100) String step);
}
