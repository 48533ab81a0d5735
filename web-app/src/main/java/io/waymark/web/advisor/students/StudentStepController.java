package io.waymark.web.advisor.students;

import io.waymark.advising.api.evidence.EvidenceApi;
import io.waymark.advising.api.journey.JourneyApi;
import io.waymark.advising.api.journey.WaiveStep;
import io.waymark.web.services.Outcomes;
import io.waymark.web.services.PageParts;
import io.waymark.web.services.RefusedException;
import io.waymark.web.ui.page.State;
import io.waymark.web.ui.trail.RequirementTexts;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One step of a student: what was submitted for it, and waiving it. */
@Controller
@PreAuthorize("hasRole('ADVISOR')")
@RequestMapping("/advisor/students/{id}/steps/{step}")
class StudentStepController {

    private static final String HERE = "redirect:/advisor/students/{id}/steps/{step}";

    private final JourneyApi journeys;
    private final EvidenceApi evidence;
    private final PageParts panels;
    private final Outcomes outcomes;
    private final RequirementTexts requirements;

    StudentStepController(
            JourneyApi journeys,
            EvidenceApi evidence,
            PageParts panels,
            Outcomes outcomes,
            RequirementTexts requirements) {
        this.journeys = journeys;
        this.evidence = evidence;
        this.panels = panels;
        this.outcomes = outcomes;
        this.requirements = requirements;
    }

    @GetMapping
    String show(@PathVariable UUID id, @PathVariable String step, Model model) {
        model.addAttribute("waive", new WaiverForm(""));
        return page(id, step, model);
    }

    @PostMapping("/waiver")
    String waive(
            @PathVariable UUID id,
            @PathVariable String step,
            @Valid @ModelAttribute("waive") WaiverForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        if (!errors.hasErrors()) {
            try {
                journeys.waive(id, step, new WaiveStep(form.reason().strip()));
                outcomes.done(next, "their-step.waived");
                return HERE;
            } catch (RefusedException refused) {
                outcomes.refused(errors, refused);
            }
        }
        return page(id, step, model);
    }

    @PostMapping("/waiver/remove")
    String takeWaiverBack(@PathVariable UUID id, @PathVariable String step, RedirectAttributes next) {
        try {
            journeys.takeWaiverBack(id, step);
            outcomes.done(next, "their-step.waiver-gone");
        } catch (RefusedException refused) {
            outcomes.refused(next, refused);
        }
        return HERE;
    }

    private String page(UUID student, String step, Model model) {
        var submitted = panels.load(() -> evidence.ofStep(student, step));
        var shown = journeys.step(student, step);
        model.addAttribute(
                "page",
                new StudentStepPage(
                        shown,
                        submitted.get().stream()
                                .map(it -> SubmittedEvidence.of(it, shown))
                                .toList(),
                        State.valueOf(shown.mark().name()),
                        requirements.said(shown.mark(), shown.assurance())));
        return "advisor/students/step";
    }
}
