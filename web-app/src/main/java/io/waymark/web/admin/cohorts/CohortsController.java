package io.waymark.web.admin.cohorts;

import io.waymark.advising.api.cohort.CohortApi;
import io.waymark.web.services.Outcomes;
import io.waymark.web.services.RefusedException;
import io.waymark.web.ui.page.Link;
import io.waymark.web.ui.table.Columns;
import io.waymark.web.ui.table.ListPosition;
import io.waymark.web.ui.table.Pagers;
import jakarta.validation.Valid;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of cohorts, and creating one. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
@RequestMapping("/admin/cohorts")
class CohortsController {

    private final CohortApi cohorts;
    private final Outcomes outcomes;
    private final Columns columns;
    private final Pagers pagers;

    CohortsController(CohortApi cohorts, Outcomes outcomes, Columns columns, Pagers pagers) {
        this.cohorts = cohorts;
        this.outcomes = outcomes;
        this.columns = columns;
        this.pagers = pagers;
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "false") boolean archived,
            @ModelAttribute("position") ListPosition position,
            Model model) {
        model.addAttribute("cohort", CohortForm.empty());
        return page(model, archived, position);
    }

    @PostMapping
    String create(
            @Valid @ModelAttribute("cohort") CohortForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        if (!errors.hasErrors()) {
            try {
                var created = cohorts.create(form.toEntry(), null);
                outcomes.done(next, "cohorts.created", created.name());
                return "redirect:/admin/cohorts/" + created.id();
            } catch (RefusedException refused) {
                outcomes.refused(errors, refused);
            }
        }
        return page(model, false, ListPosition.start());
    }

    private String page(Model model, boolean archived, ListPosition position) {
        var found = archived
                ? cohorts.archived(position.after(), position.limit())
                : cohorts.list(position.after(), position.limit());
        model.addAttribute(
                "page",
                new CohortsPage(
                        archived,
                        found.items(),
                        columns.of("cohorts.name", "cohorts.members"),
                        pagers.of(
                                Link.to("/admin/cohorts").with("archived", archived ? "true" : null),
                                position,
                                found)));
        return "admin/cohorts/list";
    }
}
