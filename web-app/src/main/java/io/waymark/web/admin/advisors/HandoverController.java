package io.waymark.web.admin.advisors;

import io.waymark.advising.api.advisor.AssignmentApi;
import io.waymark.web.services.Outcomes;
import io.waymark.web.services.RefusedException;
import jakarta.validation.Valid;
import java.util.List;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Handing an advisor's students over to another, all of them or those that were chosen. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
@RequestMapping("/admin/advisors/{id}/handover")
class HandoverController {

    private final AssignmentApi assignments;
    private final HandoverPages pages;
    private final Outcomes outcomes;

    HandoverController(AssignmentApi assignments, HandoverPages pages, Outcomes outcomes) {
        this.assignments = assignments;
        this.pages = pages;
        this.outcomes = outcomes;
    }

    @GetMapping
    String show(
            @PathVariable UUID id,
            @RequestParam(required = false, defaultValue = "") List<UUID> students,
            Model model) {
        model.addAttribute("handover", HandoverForm.of(students));
        model.addAttribute("page", pages.page(id, students));
        return "admin/advisors/handover";
    }

    @PostMapping
    String handOver(
            @PathVariable UUID id,
            @Valid @ModelAttribute("handover") HandoverForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        if (form.isUnreadable()) {
            errors.rejectValue("from", "advisors.handover.from.unreadable");
        }
        if (!errors.hasErrors()) {
            try {
                var done = assignments.handOver(id, form.toEntry());
                outcomes.done(
                        next,
                        "advisors.handover.done",
                        done.students(),
                        done.to().fullName());
                return "redirect:/admin/advisors/{id}";
            } catch (RefusedException refused) {
                outcomes.refused(errors, refused);
            }
        }
        model.addAttribute("page", pages.page(id, form.students()));
        return "admin/advisors/handover";
    }
}
