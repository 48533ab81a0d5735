package io.waymark.web.admin.people;

import io.waymark.advising.api.advisor.AssignmentApi;
import io.waymark.web.services.Outcomes;
import io.waymark.web.services.RefusedException;
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

/** Who advises a student: assigning another advisor, and canceling what is planned. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
@RequestMapping("/admin/people/{id}/advisor")
class AdvisingController {

    private final AssignmentApi assignments;
    private final AdvisingPages pages;
    private final Outcomes outcomes;

    AdvisingController(AssignmentApi assignments, AdvisingPages pages, Outcomes outcomes) {
        this.assignments = assignments;
        this.pages = pages;
        this.outcomes = outcomes;
    }

    @GetMapping
    String show(@PathVariable UUID id, Model model) {
        model.addAttribute("advising", AdvisingForm.empty());
        return page(id, model);
    }

    @PostMapping
    String assign(
            @PathVariable UUID id,
            @Valid @ModelAttribute("advising") AdvisingForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        if (form.isUnreadable()) {
            errors.rejectValue("from", "people.advising.from.unreadable");
        }
        if (!errors.hasErrors()) {
            try {
                var chosen = assignments.assign(form.whom(), form.toEntry(id));
                outcomes.done(next, "people.advising.assigned", chosen.advisor().fullName());
                return "redirect:/admin/people/{id}";
            } catch (RefusedException refused) {
                outcomes.refused(errors, refused);
            }
        }
        return page(id, model);
    }

    @PostMapping("/{assignment}/cancel")
    String cancel(@PathVariable UUID id, @PathVariable UUID assignment, RedirectAttributes next) {
        try {
            assignments.cancel(assignment);
            outcomes.done(next, "people.advising.canceled");
        } catch (RefusedException refused) {
            outcomes.refused(next, refused);
        }
        return "redirect:/admin/people/{id}/advisor";
    }

    private String page(UUID id, Model model) {
        model.addAttribute("page", pages.load(id));
        return "admin/people/advising";
    }
}
