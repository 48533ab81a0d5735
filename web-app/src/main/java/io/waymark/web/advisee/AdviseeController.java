package io.waymark.web.advisee;

import io.waymark.advising.api.journey.JourneyApi;
import io.waymark.advising.api.journey.StartJourney;
import io.waymark.web.services.Outcomes;
import io.waymark.web.services.RefusedException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A student's page for their advisor. */
@Controller
@PreAuthorize("hasRole('ADVISOR')")
@RequestMapping("/students/{id}")
class AdviseeController {

    private final AdviseePage page;
    private final JourneyApi journeys;
    private final Outcomes outcomes;

    AdviseeController(AdviseePage page, JourneyApi journeys, Outcomes outcomes) {
        this.page = page;
        this.journeys = journeys;
        this.outcomes = outcomes;
    }

    @GetMapping
    String show(@PathVariable UUID id, @RequestParam(required = false) @Nullable String notes, Model model) {
        model.addAttribute("note", NoteForm.empty());
        return page.show(id, notes, model);
    }

    @PostMapping("/roadmap")
    String start(@PathVariable UUID id, @RequestParam String roadmap, RedirectAttributes next) {
        try {
            journeys.start(id, new StartJourney(roadmap, null));
            outcomes.done(next, "student.started");
        } catch (RefusedException refused) {
            outcomes.refused(next, refused);
        }
        return "redirect:/students/{id}";
    }
}
