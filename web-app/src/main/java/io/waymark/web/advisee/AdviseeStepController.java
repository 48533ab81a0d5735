package io.waymark.web.advisee;

import io.waymark.advising.api.evidence.EvidenceApi;
import io.waymark.advising.api.evidence.EvidenceView;
import io.waymark.advising.api.journey.JourneyApi;
import io.waymark.advising.api.journey.WaiveStep;
import io.waymark.web.page.State;
import io.waymark.web.queue.DecisionForm;
import io.waymark.web.queue.Decisions;
import io.waymark.web.services.Outcomes;
import io.waymark.web.services.Panels;
import io.waymark.web.services.RefusedException;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One step of a student: what was handed in, deciding about it, waiving the step. */
@Controller
@PreAuthorize("hasRole('ADVISOR')")
@RequestMapping("/students/{id}/steps/{step}")
class AdviseeStepController {

    private static final String HERE = "redirect:/students/{id}/steps/{step}";

    private final JourneyApi journeys;
    private final EvidenceApi evidence;
    private final Panels panels;
    private final Decisions decisions;
    private final Outcomes outcomes;

    AdviseeStepController(
            JourneyApi journeys, EvidenceApi evidence, Panels panels, Decisions decisions, Outcomes outcomes) {
        this.journeys = journeys;
        this.evidence = evidence;
        this.panels = panels;
        this.decisions = decisions;
        this.outcomes = outcomes;
    }

    /** @param evidence what to decide about, if it is not the first that waits */
    @GetMapping
    String show(
            @PathVariable UUID id,
            @PathVariable String step,
            @RequestParam(required = false) @Nullable UUID evidence,
            Model model) {
        model.addAttribute("waive", new WaiverForm(""));
        return page(id, step, evidence, true, model);
    }

    @PostMapping(params = "decide")
    String decide(
            @PathVariable UUID id,
            @PathVariable String step,
            @RequestParam UUID evidence,
            @RequestParam String decide,
            @Valid @ModelAttribute("decision") DecisionForm form,
            BindingResult faults,
            Model model,
            RedirectAttributes next) {
        var done = decide.equals("verify")
                ? decisions.verify(evidence, form, faults, next)
                : decisions.giveBack(evidence, form, faults, next);
        if (done) {
            return HERE;
        }
        model.addAttribute("waive", new WaiverForm(""));
        return page(id, step, evidence, false, model);
    }

    @PostMapping("/waiver")
    String waive(
            @PathVariable UUID id,
            @PathVariable String step,
            @Valid @ModelAttribute("waive") WaiverForm form,
            BindingResult faults,
            Model model,
            RedirectAttributes next) {
        if (!faults.hasErrors()) {
            try {
                journeys.waive(id, step, new WaiveStep(form.reason().strip()));
                outcomes.done(next, "their-step.waived");
                return HERE;
            } catch (RefusedException refused) {
                outcomes.refused(faults, refused);
            }
        }
        return page(id, step, null, true, model);
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

    /** @param blank whether the decision's form begins empty */
    private String page(UUID student, String step, @Nullable UUID wanted, boolean blank, Model model) {
        var submitted = panels.load(() -> evidence.ofStep(student, step));
        var shown = journeys.step(student, step);
        var history = submitted.get();
        var open = open(history, wanted);
        if (blank && open != null) {
            model.addAttribute("decision", DecisionForm.of(open));
        }
        model.addAttribute("step", shown);
        model.addAttribute("history", history);
        model.addAttribute("state", State.valueOf(shown.mark().name()));
        model.addAttribute("open", open);
        return "student-step";
    }

    private static @Nullable EvidenceView open(List<EvidenceView> history, @Nullable UUID wanted) {
        return history.stream()
                .filter(EvidenceView::canDecide)
                .filter(each -> wanted == null || each.id().equals(wanted))
                .findFirst()
                .orElse(null);
    }
}
