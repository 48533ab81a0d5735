package io.waymark.web.admin.people;

import io.waymark.advising.api.leaving.LeavingApi;
import io.waymark.web.services.Outcomes;
import io.waymark.web.services.RefusedException;
import io.waymark.web.ui.form.Versions;
import io.waymark.web.ui.time.When;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Objects;
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

/** Recording that somebody leaves: what it does is shown before. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
@RequestMapping("/admin/people/{id}/leaving")
class LeavingController {

    private final LeavingApi leavings;
    private final LeavingPages pages;
    private final Outcomes outcomes;
    private final When when;
    private final Clock clock;

    LeavingController(LeavingApi leavings, LeavingPages pages, Outcomes outcomes, When when, Clock clock) {
        this.leavings = leavings;
        this.pages = pages;
        this.outcomes = outcomes;
        this.when = when;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable UUID id, Model model) {
        var page = pages.page(id);
        model.addAttribute("page", page);
        model.addAttribute(
                "leaving",
                LeavingForm.on(when.dateOf(clock.instant()), page.entry().version()));
        return "admin/people/leaving";
    }

    @PostMapping
    String leave(
            @PathVariable UUID id,
            @Valid @ModelAttribute("leaving") LeavingForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        if (form.isUndated()) {
            errors.rejectValue("day", "people.leaving.day.needed");
        }
        if (!errors.hasErrors()) {
            try {
                var done = leavings.leave(id, form.toEntry(), Versions.of(form.version()));
                outcomes.told(next, pages.told(done, Objects.requireNonNull(form.lifecycle())));
                return "redirect:/admin/people/{id}";
            } catch (RefusedException refused) {
                outcomes.refused(errors, refused);
            }
        }
        model.addAttribute("page", pages.page(id));
        return "admin/people/leaving";
    }
}
