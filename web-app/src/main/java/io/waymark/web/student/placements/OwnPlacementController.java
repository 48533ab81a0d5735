package io.waymark.web.student.placements;

import io.waymark.advising.api.placement.CancelPlacement;
import io.waymark.advising.api.placement.PlacementAction;
import io.waymark.advising.api.placement.PlacementApi;
import io.waymark.web.services.Outcomes;
import io.waymark.web.services.RefusedException;
import io.waymark.web.ui.form.Versions;
import io.waymark.web.ui.placement.PlacementEndForm;
import io.waymark.web.ui.placement.PlacementReasonForm;
import io.waymark.web.ui.placement.PlacementSummaries;
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

/** One of the student's own placements: seeing it, canceling it, ending it. */
@Controller
@PreAuthorize("hasRole('STUDENT')")
@RequestMapping("/student/placements/{id}")
class OwnPlacementController {

    private static final String PAGE = "redirect:/student/placements/{id}";

    private final PlacementApi placements;
    private final PlacementSummaries summaries;
    private final Outcomes outcomes;

    OwnPlacementController(PlacementApi placements, PlacementSummaries summaries, Outcomes outcomes) {
        this.placements = placements;
        this.summaries = summaries;
        this.outcomes = outcomes;
    }

    @GetMapping
    String show(@PathVariable UUID id, Model model) {
        return page(id, model);
    }

    @PostMapping("/cancel")
    String cancel(
            @PathVariable UUID id,
            @Valid @ModelAttribute("cancel") PlacementReasonForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        if (!errors.hasErrors()) {
            try {
                placements.cancel(id, new CancelPlacement(form.said()), Versions.of(form.version()));
                outcomes.done(next, "placements.canceled");
                return PAGE;
            } catch (RefusedException refused) {
                if (!placements.show(id).may(PlacementAction.CANCEL)) {
                    outcomes.refused(next, refused);
                    return PAGE;
                }
                outcomes.refused(errors, refused);
            }
        }
        return page(id, model);
    }

    @PostMapping("/end")
    String end(
            @PathVariable UUID id,
            @Valid @ModelAttribute("end") PlacementEndForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        if (!errors.hasErrors()) {
            try {
                placements.end(id, form.request(), Versions.of(form.version()));
                outcomes.done(next, "placements.ended");
                return PAGE;
            } catch (RefusedException refused) {
                if (!placements.show(id).may(PlacementAction.END)) {
                    outcomes.refused(next, refused);
                    return PAGE;
                }
                outcomes.refused(errors, refused);
            }
        }
        return page(id, model);
    }

    private String page(UUID id, Model model) {
        model.addAttribute("page", summaries.of(placements.show(id)));
        if (!model.containsAttribute("cancel")) {
            model.addAttribute("cancel", PlacementReasonForm.empty());
        }
        if (!model.containsAttribute("end")) {
            model.addAttribute("end", PlacementEndForm.empty());
        }
        return "student/placements/placement";
    }
}
