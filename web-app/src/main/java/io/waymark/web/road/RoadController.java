package io.waymark.web.road;

import io.waymark.advising.api.evidence.EvidenceApi;
import io.waymark.advising.api.evidence.EvidenceView;
import io.waymark.advising.api.journey.JourneyApi;
import io.waymark.advising.api.journey.JourneyView;
import io.waymark.advising.api.journey.NextStepView;
import io.waymark.advising.api.journey.StepView;
import io.waymark.advising.api.note.NoteApi;
import io.waymark.kit.tenancy.CurrentCaller;
import io.waymark.web.services.Panel;
import io.waymark.web.services.Panels;
import io.waymark.web.services.RefusedException;
import io.waymark.web.session.Calendar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.client.ResourceAccessException;

/** The student's home: where they stand, what is next, who is with them. */
@Controller
@PreAuthorize("hasRole('STUDENT')")
class RoadController {

    private static final int NOTES = 3;

    private final JourneyApi journeys;
    private final EvidenceApi evidence;
    private final NoteApi notes;
    private final Calendar calendar;
    private final RoadPage page;
    private final CurrentCaller caller;
    private final Panels panels;

    RoadController(
            JourneyApi journeys,
            EvidenceApi evidence,
            NoteApi notes,
            Calendar calendar,
            RoadPage page,
            CurrentCaller caller,
            Panels panels) {
        this.journeys = journeys;
        this.evidence = evidence;
        this.notes = notes;
        this.calendar = calendar;
        this.page = page;
        this.caller = caller;
        this.panels = panels;
    }

    @GetMapping("/road")
    String home(Model model) {
        var student = caller.get().person().value();
        var journey = panels.load(() -> journeys.show(student));
        var written = panels.load(() -> notes.list(student, null, NOTES));
        var coming = calendar.coming();
        try {
            var road = journey.get();
            var steps = steps(student, road);
            page.road(road, history(student, road), written.orNull(), model);
            page.next(road, road.next() == null ? null : steps.get(road.next().step()), model);
            page.here(road, steps, model);
        } catch (ResourceAccessException silent) {
            model.addAttribute("silent", true);
        } catch (RefusedException refusal) {
            if (!HttpStatus.NOT_FOUND.equals(refusal.status())) {
                throw refusal;
            }
            page.none(model);
        }
        page.people(coming, model);
        return "road/home";
    }

    /** More about the steps that the page says more about. What cannot be loaded is left out. */
    private Map<String, StepView> steps(UUID student, JourneyView road) {
        var keys = Stream.of(
                        Optional.ofNullable(road.next()).map(NextStepView::step).stream(), page.hereKey(road).stream())
                .flatMap(stream -> stream)
                .distinct();
        var loading = new LinkedHashMap<String, Panel<StepView>>();
        keys.forEach(key -> loading.put(key, panels.load(() -> journeys.step(student, key))));
        var loaded = new LinkedHashMap<String, StepView>();
        loading.forEach((key, panel) -> {
            var step = panel.orNull();
            if (step != null) {
                loaded.put(key, step);
            }
        });
        return loaded;
    }

    /** What was submitted for the steps that others may have said something about. */
    private List<EvidenceView> history(UUID student, JourneyView road) {
        var loading = Feedbacks.steps(road).stream()
                .map(step -> panels.load(() -> evidence.ofStep(student, step)))
                .toList();
        return loading.stream()
                .flatMap(panel -> Stream.ofNullable(panel.orNull()))
                .flatMap(List::stream)
                .toList();
    }
}
