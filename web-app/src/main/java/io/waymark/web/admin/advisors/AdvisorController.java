package io.waymark.web.admin.advisors;

import io.waymark.advising.api.advisor.AdvisorApi;
import io.waymark.advising.api.advisor.AssignStudents;
import io.waymark.advising.api.advisor.AssignmentApi;
import io.waymark.web.services.Outcomes;
import io.waymark.web.services.RefusedException;
import io.waymark.web.ui.form.Versions;
import io.waymark.web.ui.table.ListPosition;
import jakarta.validation.Valid;
import java.util.Set;
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

/** One advisor: the students, the limit, and assigning more of them. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
@RequestMapping("/admin/advisors/{id}")
class AdvisorController {

    private final AdvisorApi advisors;
    private final AssignmentApi assignments;
    private final AdvisorPages pages;
    private final Outcomes outcomes;

    AdvisorController(AdvisorApi advisors, AssignmentApi assignments, AdvisorPages pages, Outcomes outcomes) {
        this.advisors = advisors;
        this.assignments = assignments;
        this.pages = pages;
        this.outcomes = outcomes;
    }

    /** @param find what to find students by who could be assigned */
    @GetMapping
    String show(
            @PathVariable UUID id,
            @ModelAttribute("search") StudentsSearch search,
            @ModelAttribute("position") ListPosition position,
            @RequestParam(required = false) @Nullable String ticked,
            @RequestParam(required = false) @Nullable String find,
            Model model) {
        var page = pages.page(id, search, position, ticked, find);
        model.addAttribute("page", page);
        model.addAttribute("limit", LimitForm.of(page.advisor()));
        return "admin/advisors/advisor";
    }

    @PostMapping("/limit")
    String limit(
            @PathVariable UUID id,
            @Valid @ModelAttribute("limit") LimitForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        if (!errors.hasErrors()) {
            try {
                advisors.limit(id, form.entry(), Versions.of(form.version()));
                outcomes.done(next, "advisors.limit.saved");
                return "redirect:/admin/advisors/{id}";
            } catch (RefusedException refused) {
                outcomes.refused(errors, refused, () -> LimitForm.of(advisors.show(id)));
            }
        }
        model.addAttribute("page", pages.page(id, StudentsSearch.everybody(), ListPosition.start(), null, null));
        return "admin/advisors/advisor";
    }

    @PostMapping("/students")
    String assign(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Set<UUID> students,
            @RequestParam(required = false) @Nullable String find,
            RedirectAttributes next) {
        try {
            if (students != null && !students.isEmpty()) {
                assignments.assign(id, AssignStudents.now(students));
                outcomes.done(next, "advisors.assigned", students.size());
            }
        } catch (RefusedException refused) {
            outcomes.refused(next, refused);
            next.addAttribute("find", find);
        }
        return "redirect:/admin/advisors/{id}";
    }

    /** What is done with those who are ticked is said on a page of its own. */
    @PostMapping("/chosen")
    String choose(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Set<UUID> students,
            RedirectAttributes next) {
        if (students == null || students.isEmpty()) {
            outcomes.refused(next, "advisors.students.none-chosen");
            return "redirect:/admin/advisors/{id}";
        }
        next.addAttribute("students", students);
        return "redirect:/admin/advisors/{id}/handover";
    }

    @PostMapping("/assignments/{assignment}/cancel")
    String cancel(@PathVariable UUID id, @PathVariable UUID assignment, RedirectAttributes next) {
        try {
            assignments.cancel(assignment);
            outcomes.done(next, "advisors.assignment.canceled");
        } catch (RefusedException refused) {
            outcomes.refused(next, refused);
        }
        return "redirect:/admin/advisors/{id}";
    }
}
