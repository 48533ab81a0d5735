package io.waymark.web.admin.cohorts;

import io.waymark.advising.api.cohort.CohortApi;
import io.waymark.advising.api.cohort.MergeCohort;
import io.waymark.web.services.Outcomes;
import io.waymark.web.services.PageParts;
import io.waymark.web.services.RefusedException;
import io.waymark.web.ui.form.Versions;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What becomes of a cohort that is not needed any more: it is archived, merged into another or deleted. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
@RequestMapping("/admin/cohorts/{id}")
class CohortEndController {

    private static final String SAME = "redirect:/admin/cohorts/{id}";

    private final CohortApi cohorts;
    private final PageParts parts;
    private final Outcomes outcomes;

    CohortEndController(CohortApi cohorts, PageParts parts, Outcomes outcomes) {
        this.cohorts = cohorts;
        this.parts = parts;
        this.outcomes = outcomes;
    }

    @GetMapping("/archive")
    String askToArchive(@PathVariable UUID id, Model model) {
        model.addAttribute("page", new CohortEndPage(cohorts.show(id), null));
        return "admin/cohorts/end";
    }

    @PostMapping("/archive")
    String archive(
            @PathVariable UUID id, @RequestParam(required = false) @Nullable String version, RedirectAttributes next) {
        return attempt(next, () -> {
            cohorts.archive(id, Versions.of(version));
            outcomes.done(next, "cohorts.archived.done");
            return SAME;
        });
    }

    @PostMapping("/unarchive")
    String unarchive(
            @PathVariable UUID id, @RequestParam(required = false) @Nullable String version, RedirectAttributes next) {
        return attempt(next, () -> {
            cohorts.unarchive(id, Versions.of(version));
            outcomes.done(next, "cohorts.unarchived.done");
            return SAME;
        });
    }

    @GetMapping("/merge")
    String askToMerge(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID into,
            Model model,
            RedirectAttributes next) {
        if (into == null) {
            outcomes.refused(next, "cohorts.merge.choose");
            return SAME;
        }
        var cohort = parts.load(() -> cohorts.show(id));
        var other = parts.load(() -> cohorts.show(into));
        model.addAttribute("page", new CohortEndPage(cohort.get(), other.get()));
        return "admin/cohorts/end";
    }

    @PostMapping("/merge")
    String merge(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID into,
            @RequestParam(required = false) @Nullable String version,
            RedirectAttributes next) {
        if (into == null) {
            outcomes.refused(next, "cohorts.merge.choose");
            return SAME;
        }
        return attempt(next, () -> {
            var merged = cohorts.merge(id, new MergeCohort(into), Versions.of(version));
            outcomes.done(next, "cohorts.merged", merged.name());
            return "redirect:/admin/cohorts/" + merged.id();
        });
    }

    @PostMapping("/delete")
    String delete(
            @PathVariable UUID id, @RequestParam(required = false) @Nullable String version, RedirectAttributes next) {
        return attempt(next, () -> {
            cohorts.delete(id, Versions.of(version));
            outcomes.done(next, "cohorts.deleted");
            return "redirect:/admin/cohorts";
        });
    }

    private String attempt(RedirectAttributes next, Supplier<String> act) {
        try {
            return act.get();
        } catch (RefusedException refused) {
            outcomes.refused(next, refused);
            return SAME;
        }
    }
}
