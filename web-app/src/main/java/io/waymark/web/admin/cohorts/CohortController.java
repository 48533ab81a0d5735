package io.waymark.web.admin.cohorts;

import io.waymark.advising.api.cohort.AddMembers;
import io.waymark.advising.api.cohort.CohortApi;
import io.waymark.advising.api.cohort.RemoveMembers;
import io.waymark.web.services.Outcomes;
import io.waymark.web.services.RefusedException;
import io.waymark.web.ui.form.Versions;
import io.waymark.web.ui.table.ListPosition;
import jakarta.validation.Valid;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
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
import org.springframework.web.util.UriComponentsBuilder;

/** One cohort: its name, its students, and finding more of them. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
@RequestMapping("/admin/cohorts/{id}")
class CohortController {

    private final CohortApi cohorts;
    private final CohortPages pages;
    private final Outcomes outcomes;

    CohortController(CohortApi cohorts, CohortPages pages, Outcomes outcomes) {
        this.cohorts = cohorts;
        this.pages = pages;
        this.outcomes = outcomes;
    }

    /** @param find what to find students by who could be added */
    @GetMapping
    String show(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String find,
            @RequestParam(required = false) @Nullable String ticked,
            @ModelAttribute("position") ListPosition position,
            Model model) {
        var page = pages.page(id, position, find, ticked);
        model.addAttribute("page", page);
        model.addAttribute("cohort", CohortForm.of(page.entry()));
        return "admin/cohorts/cohort";
    }

    @PostMapping
    String rename(
            @PathVariable UUID id,
            @Valid @ModelAttribute("cohort") CohortForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        if (!errors.hasErrors()) {
            try {
                cohorts.rename(id, form.toEntry(), Versions.of(form.version()));
                outcomes.done(next, "cohorts.renamed");
                return "redirect:/admin/cohorts/{id}";
            } catch (RefusedException refused) {
                outcomes.refused(errors, refused, () -> CohortForm.of(cohorts.show(id)));
            }
        }
        model.addAttribute("page", pages.page(id, ListPosition.start(), null, null));
        return "admin/cohorts/cohort";
    }

    @PostMapping("/members")
    String add(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Set<UUID> students,
            RedirectAttributes next) {
        return change(students, next, chosen -> {
            cohorts.addMembers(id, new AddMembers(chosen));
            outcomes.done(next, "cohorts.added", chosen.size());
        });
    }

    @PostMapping("/members/remove")
    String remove(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Set<UUID> students,
            RedirectAttributes next) {
        return change(students, next, chosen -> {
            cohorts.removeMembers(id, new RemoveMembers(chosen));
            outcomes.undoable(next, adding(id, chosen), "cohorts.removed", chosen.size());
        });
    }

    private static String adding(UUID id, Set<UUID> students) {
        return UriComponentsBuilder.fromPath("/admin/cohorts/{id}/members")
                .queryParam("students", students)
                .build(id)
                .toString();
    }

    private String change(@Nullable Set<UUID> chosen, RedirectAttributes next, Consumer<Set<UUID>> change) {
        if (chosen == null || chosen.isEmpty()) {
            outcomes.refused(next, "cohorts.none-chosen");
            return "redirect:/admin/cohorts/{id}";
        }
        try {
            change.accept(chosen);
        } catch (RefusedException refused) {
            outcomes.refused(next, refused);
        }
        return "redirect:/admin/cohorts/{id}";
    }
}
