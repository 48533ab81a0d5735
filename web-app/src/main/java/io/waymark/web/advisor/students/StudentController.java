package io.waymark.web.advisor.students;

import io.waymark.advising.api.journey.JourneyApi;
import io.waymark.advising.api.journey.StartJourney;
import io.waymark.web.services.Outcomes;
import io.waymark.web.services.RefusedException;
import io.waymark.web.ui.booking.AskedTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A student's file, and putting them on a roadmap. */
@Controller
@PreAuthorize("hasRole('ADVISOR')")
@RequestMapping("/advisor/students/{id}")
class StudentController {

    private final StudentPages pages;
    private final JourneyApi journeys;
    private final Outcomes outcomes;

    StudentController(StudentPages pages, JourneyApi journeys, Outcomes outcomes) {
        this.pages = pages;
        this.journeys = journeys;
        this.outcomes = outcomes;
    }

    @GetMapping
    String show(
            @PathVariable UUID id,
            @ModelAttribute("filter") TimelineFilter filter,
            @RequestParam(required = false) @Nullable String roadmap,
            @RequestParam(required = false) @Nullable String bookOn,
            @RequestParam(required = false) @Nullable String bookAt,
            Model model) {
        return pages.show(id, filter, roadmap, new AskedTime(bookOn, bookAt), model);
    }

    @PostMapping("/roadmap")
    String start(@PathVariable UUID id, @RequestParam String roadmap, RedirectAttributes next) {
        try {
            journeys.start(id, new StartJourney(roadmap, null));
            outcomes.done(next, "file.roadmap.started");
        } catch (RefusedException refused) {
            outcomes.refused(next, refused);
        }
        return "redirect:/advisor/students/{id}";
    }
}
