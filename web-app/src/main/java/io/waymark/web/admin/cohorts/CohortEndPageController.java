package io.waymark.web.admin.cohorts;

import io.waymark.advising.api.cohort.CohortApi;
import io.waymark.web.services.Outcomes;
import io.waymark.web.services.PageParts;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asks before a cohort is archived or merged into another. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
@RequestMapping("/admin/cohorts/{id}")
class CohortEndPageController {

    private final CohortApi cohorts;
    private final PageParts parts;
    private final Outcomes outcomes;

    CohortEndPageController(CohortApi cohorts, PageParts parts, Outcomes outcomes) {
        this.cohorts = cohorts;
        this.parts = parts;
        this.outcomes = outcomes;
    }

    @GetMapping("/archive")
    String askToArchive(@PathVariable UUID id, Model model) {
        model.addAttribute("page", new CohortEndPage(cohorts.show(id), null));
        return "admin/cohorts/end";
    }

    @GetMapping("/merge")
    String askToMerge(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID into,
            Model model,
            RedirectAttributes next) {
        if (into == null) {
            outcomes.refused(next, "cohorts.merge.choose");
            return "redirect:/admin/cohorts/{id}";
        }
        var cohort = parts.load(() -> cohorts.show(id));
        var other = parts.load(() -> cohorts.show(into));
        model.addAttribute("page", new CohortEndPage(cohort.get(), other.get()));
        return "admin/cohorts/end";
    }
}
