package io.waymark.web.admin.sites;

import io.waymark.advising.api.site.SiteApi;
import io.waymark.web.services.Outcomes;
import io.waymark.web.services.RefusedException;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.site.SiteChoices;
import io.waymark.web.ui.table.CsvDownload;
import io.waymark.web.ui.table.ListPosition;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The directory of sites, and adding one. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
@RequestMapping("/admin/sites")
class SitesController {

    private final SiteApi sites;
    private final SitePages pages;
    private final SiteCsv file;
    private final SiteChoices choices;
    private final CsvDownload downloads;
    private final Outcomes outcomes;
    private final Texts texts;

    SitesController(
            SiteApi sites,
            SitePages pages,
            SiteCsv file,
            SiteChoices choices,
            CsvDownload downloads,
            Outcomes outcomes,
            Texts texts) {
        this.sites = sites;
        this.pages = pages;
        this.file = file;
        this.choices = choices;
        this.downloads = downloads;
        this.outcomes = outcomes;
        this.texts = texts;
    }

    @GetMapping
    String list(SiteSearch search, ListPosition position, Model model) {
        model.addAttribute("page", pages.load(search, position));
        return "admin/sites/list";
    }

    @GetMapping("/sites.csv")
    void file(SiteSearch search, HttpServletResponse response) throws IOException {
        downloads.send(file.of(search), response);
    }

    @GetMapping("/new")
    String form(Model model) {
        model.addAttribute("site", SiteForm.empty());
        return fresh(model);
    }

    @PostMapping
    String add(
            @Valid @ModelAttribute("site") SiteForm form, BindingResult errors, Model model, RedirectAttributes next) {
        form.check(errors, texts);
        if (!errors.hasErrors()) {
            try {
                outcomes.done(
                        next, "sites.added", sites.add(form.toEntry(), null).name());
                return "redirect:/admin/sites";
            } catch (RefusedException refused) {
                outcomes.refused(errors, refused);
            }
        }
        return fresh(model);
    }

    private String fresh(Model model) {
        model.addAttribute("page", new SitePage(null, choices.kinds()));
        return "admin/sites/site";
    }
}
