package io.waymark.web.hours;

import io.waymark.advising.api.appointment.AdvisorAvailabilityClient;
import jakarta.validation.Valid;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** When an advisor can be met. */
@Controller
@PreAuthorize("hasRole('ADVISOR')")
@RequestMapping(AdvisorHoursController.PATH)
class AdvisorHoursController {

    static final String PATH = "/calendar/hours";

    private final AdvisorAvailabilityClient availability;
    private final HoursPage page;

    AdvisorHoursController(AdvisorAvailabilityClient availability, HoursPage page) {
        this.availability = availability;
        this.page = page;
    }

    @GetMapping
    String form(Model model) {
        return page.open(availability::own, PATH, model);
    }

    @PostMapping
    String save(
            @Valid @ModelAttribute("hours") HoursForm form,
            BindingResult faults,
            Model model,
            RedirectAttributes next) {
        return page.save(form, faults, availability::own, availability::write, PATH, model, next);
    }

    @PostMapping(params = "more")
    String more(@ModelAttribute("hours") HoursForm form, BindingResult unfinished, Model model) {
        return page.more(form, PATH, model);
    }
}
