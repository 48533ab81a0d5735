package io.waymark.web.admin.sites;

import io.waymark.advising.api.site.SiteApi;
import io.waymark.web.services.Outcomes;
import io.waymark.web.services.RefusedException;
import io.waymark.web.ui.form.Versions;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.site.SiteChoices;
import jakarta.validation.Valid;
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

/** One site: changing it, sending nobody new there, and offering it again. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
@RequestMapping("/admin/sites/{id}")
class SiteController {

    private static final String PAGE = "redirect:/admin/sites/{id}";

    private final SiteApi sites;
    private final SiteChoices choices;
    private final Outcomes outcomes;
    private final Texts texts;

    SiteController(SiteApi sites, SiteChoices choices, Outcomes outcomes, Texts texts) {
        this.sites = sites;
        this.choices = choices;
        this.outcomes = outcomes;
        this.texts = texts;
    }

    @GetMapping
    String show(@PathVariable UUID id, Model model) {
        return page(id, null, model);
    }

    @PostMapping
    String change(
            @PathVariable UUID id,
            @Valid @ModelAttribute("site") SiteForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        form.check(errors, texts);
        if (!errors.hasErrors()) {
            try {
                var saved = sites.change(id, form.toEntry(), Versions.of(form.version()));
                outcomes.done(next, "sites.saved", saved.uncovered());
                return PAGE;
            } catch (RefusedException refused) {
                outcomes.refused(errors, refused, () -> SiteForm.of(sites.show(id)));
            }
        }
        return page(id, form, model);
    }

    @PostMapping("/retire")
    String retire(@PathVariable UUID id, @RequestParam String version, RedirectAttributes next) {
        try {
            var retired = sites.retire(id, Versions.of(version));
            outcomes.done(next, "sites.retired.done", retired.uncovered());
        } catch (RefusedException refused) {
            outcomes.refused(next, refused);
        }
        return PAGE;
    }

    @PostMapping("/restore")
    String restore(@PathVariable UUID id, @RequestParam String version, RedirectAttributes next) {
        try {
            sites.restore(id, Versions.of(version));
            outcomes.done(next, "sites.restored");
        } catch (RefusedException refused) {
            outcomes.refused(next, refused);
        }
        return PAGE;
    }

    private String page(UUID id, @Nullable SiteForm typed, Model model) {
        var there = sites.show(id);
        model.addAttribute("page", new SitePage(there, choices.kinds()));
        if (typed == null) {
            model.addAttribute("site", SiteForm.of(there));
        }
        return "admin/sites/site";
    }
}
