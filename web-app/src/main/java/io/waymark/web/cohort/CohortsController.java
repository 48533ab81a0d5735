package io.waymark.web.cohort;

import io.waymark.advising.api.cohort.CohortApi;
import io.waymark.web.form.OneTime;
import io.waymark.web.page.Link;
import io.waymark.web.services.Outcomes;
import io.waymark.web.services.RefusedException;
import io.waymark.web.table.Columns;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
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
@RequestMapping("/cohorts")
class CohortsController {

    private static final int PAGE = 50;

    private final CohortApi cohorts;
    private final Outcomes outcomes;
    private final Columns columns;

    CohortsController(CohortApi cohorts, Outcomes outcomes, Columns columns) {
        this.cohorts = cohorts;
        this.outcomes = outcomes;
        this.columns = columns;
    }

    @GetMapping
    String list(@RequestParam(required = false) @Nullable String after, Model model) {
        model.addAttribute("cohort", CohortForm.empty());
        return page(model, after);
    }

    @PostMapping
    String create(
            @Valid @ModelAttribute("cohort") CohortForm form,
            BindingResult faults,
            Model model,
            RedirectAttributes next) {
        if (!faults.hasErrors()) {
            try {
                var created = cohorts.create(form.toEntry(), OneTime.header(form.key()));
                outcomes.done(next, "cohorts.created", created.name());
                return "redirect:/cohorts/" + created.id();
            } catch (RefusedException refused) {
                outcomes.refused(faults, refused);
            }
        }
        return page(model, null);
    }

    private String page(Model model, @Nullable String after) {
        var found = cohorts.list(after, PAGE);
        model.addAttribute("cohorts", found.items());
        model.addAttribute("columns", columns.of("cohorts.name", "cohorts.members"));
        model.addAttribute(
                "pager", columns.pager(found.items().size(), Link.to("/cohorts").after(found.next())));
        return "cohorts";
    }
}
