package io.waymark.web.student.roadmap;

import io.waymark.advising.api.journey.JourneyApi;
import io.waymark.kit.tenancy.CurrentCaller;
import io.waymark.web.services.Outcomes;
import io.waymark.web.services.RefusedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Walking a second roadmap beside the first, and leaving it. */
@Controller
@RequestMapping("/student/roadmap/second")
@PreAuthorize("hasRole('STUDENT')")
class SecondRoadmapController {

    private final JourneyApi journeys;
    private final CurrentCaller caller;
    private final Outcomes outcomes;

    SecondRoadmapController(JourneyApi journeys, CurrentCaller caller, Outcomes outcomes) {
        this.journeys = journeys;
        this.caller = caller;
        this.outcomes = outcomes;
    }

    @PostMapping
    String begin(@RequestParam String roadmap, RedirectAttributes next) {
        try {
            journeys.beginSecond(caller.get().person().value(), roadmap);
            outcomes.done(next, "second.begun");
        } catch (RefusedException refused) {
            outcomes.refused(next, refused);
            return "redirect:/student/roadmap";
        }
        next.addAttribute("roadmap", roadmap);
        return "redirect:/student/roadmap";
    }

    @PostMapping("/leave")
    String leave(@RequestParam String roadmap, RedirectAttributes next) {
        try {
            journeys.endSecond(caller.get().person().value(), roadmap);
            outcomes.done(next, "second.left");
        } catch (RefusedException refused) {
            outcomes.refused(next, refused);
        }
        return "redirect:/student/roadmap";
    }
}
