package io.waymark.web.student.placements;

import io.waymark.advising.api.experience.HoursApi;
import io.waymark.advising.api.experience.HoursTargetView;
import io.waymark.advising.api.placement.PlacementApi;
import io.waymark.advising.api.placement.PlacementSite;
import io.waymark.web.services.Outcomes;
import io.waymark.web.services.PageParts;
import io.waymark.web.services.RefusedException;
import io.waymark.web.ui.form.Choice;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
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

/** Asking for one site. */
@Controller
@PreAuthorize("hasRole('STUDENT')")
@RequestMapping("/student/placements/sites/{site}")
class AskController {

    private final PlacementApi placements;
    private final HoursApi hours;
    private final PageParts parts;
    private final Outcomes outcomes;

    AskController(PlacementApi placements, HoursApi hours, PageParts parts, Outcomes outcomes) {
        this.placements = placements;
        this.hours = hours;
        this.parts = parts;
        this.outcomes = outcomes;
    }

    /** What the page needs. */
    private record Loaded(PlacementSite site, List<HoursTargetView> targets) {}

    @GetMapping
    String form(@PathVariable UUID site, Model model) {
        var loaded = load(site);
        model.addAttribute(
                "ask",
                loaded.targets().stream()
                        .filter(it -> it.left().signum() > 0)
                        .findFirst()
                        .map(it -> AskForm.begin(it.requirement(), it.left().toPlainString()))
                        .orElseGet(() -> AskForm.begin(null, null)));
        return page(loaded, model);
    }

    @PostMapping
    String ask(
            @PathVariable UUID site,
            @Valid @ModelAttribute("ask") AskForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        if (!errors.hasErrors()) {
            try {
                next.addAttribute("id", placements.ask(form.request(site), null).id());
                outcomes.done(next, "placements.asked");
                return "redirect:/student/placements/{id}";
            } catch (RefusedException refused) {
                outcomes.refused(errors, refused);
            }
        }
        return page(load(site), model);
    }

    private String page(Loaded loaded, Model model) {
        model.addAttribute(
                "page",
                new AskPage(
                        loaded.site(),
                        loaded.targets().stream()
                                .map(it -> new Choice(it.requirement(), it.stepTitle()))
                                .toList()));
        return "student/placements/ask";
    }

    private Loaded load(UUID site) {
        var found = parts.load(() -> placements.site(site));
        var asked = parts.load(this::targets);
        return new Loaded(found.get(), asked.get());
    }

    /** Who is on no roadmap is asked for no hours. */
    private List<HoursTargetView> targets() {
        try {
            return hours.mine(null).targets();
        } catch (RefusedException refused) {
            if (refused.status().isSameCodeAs(HttpStatus.NOT_FOUND)) {
                return List.of();
            }
            throw refused;
        }
    }
}
