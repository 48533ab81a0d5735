package io.waymark.web.host.availability;

import io.waymark.core.time.HoursView;
import io.waymark.web.services.Outcomes;
import io.waymark.web.services.RefusedException;
import io.waymark.web.ui.form.Versions;
import io.waymark.web.ui.meeting.Audience;
import jakarta.validation.Valid;
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

/** When and how an advisor or a mentor can be met: the same hours, whichever service keeps them. */
@Controller
@RequestMapping("/host/availability/{as}")
@PreAuthorize("hasRole(#as.name())")
class AvailabilityController {

    private final HostHours hours;
    private final AvailabilityErrors check;
    private final Outcomes outcomes;
    private final AvailabilityPages pages;

    AvailabilityController(HostHours hours, AvailabilityErrors check, Outcomes outcomes, AvailabilityPages pages) {
        this.hours = hours;
        this.check = check;
        this.outcomes = outcomes;
        this.pages = pages;
    }

    @GetMapping
    String form(@PathVariable Audience as, Model model) {
        var view = own(as);
        model.addAttribute("availability", AvailabilityForm.of(view));
        return page(pages.of(as, view), model);
    }

    @PostMapping
    String save(
            @PathVariable Audience as,
            @Valid @ModelAttribute("availability") AvailabilityForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        check.add(form, errors);
        if (!errors.hasErrors()) {
            try {
                hours.of(as).write(form.toHours(), Versions.of(form.version()));
                outcomes.done(next, "availability.saved");
                return "redirect:/host/availability/" + as.path();
            } catch (RefusedException refused) {
                outcomes.refused(errors, refused);
                return page(pages.of(as, own(as)), model);
            }
        }
        return page(pages.of(as), model);
    }

    /** One more window, one more date, or a day copied to others; what was typed stays. */
    @PostMapping(params = "edit")
    String edit(
            @PathVariable Audience as,
            @RequestParam String edit,
            @ModelAttribute("availability") AvailabilityForm form,
            BindingResult unfinished,
            Model model) {
        model.addAttribute("availability", form.edited(edit));
        return page(pages.of(as), model);
    }

    private HoursView own(Audience as) {
        return hours.of(as).own();
    }

    private static String page(AvailabilityPage page, Model model) {
        model.addAttribute("page", page);
        return "host/availability/availability";
    }
}
