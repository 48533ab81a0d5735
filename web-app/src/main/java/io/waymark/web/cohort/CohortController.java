package io.waymark.web.cohort;

import io.waymark.advising.api.cohort.AddMembers;
import io.waymark.advising.api.cohort.CohortApi;
import io.waymark.advising.api.person.PersonApi;
import io.waymark.core.identity.Lifecycle;
import io.waymark.core.identity.Role;
import io.waymark.web.form.Versions;
import io.waymark.web.page.Link;
import io.waymark.web.services.Outcomes;
import io.waymark.web.services.Panels;
import io.waymark.web.services.RefusedException;
import io.waymark.web.table.Columns;
import jakarta.validation.Valid;
import java.util.List;
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

/** One cohort: its name, its students, and finding more of them. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
@RequestMapping("/cohorts/{id}")
class CohortController {

    private static final int PAGE = 50;

    private final CohortApi cohorts;
    private final PersonApi people;
    private final Panels panels;
    private final Outcomes outcomes;
    private final Columns columns;

    CohortController(CohortApi cohorts, PersonApi people, Panels panels, Outcomes outcomes, Columns columns) {
        this.cohorts = cohorts;
        this.people = people;
        this.panels = panels;
        this.outcomes = outcomes;
        this.columns = columns;
    }

    /** @param q what to find students by who could be added */
    @GetMapping
    String show(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        var cohort = cohorts.show(id);
        model.addAttribute("entry", cohort);
        model.addAttribute("cohort", CohortForm.of(cohort));
        return page(model, id, q, after);
    }

    @PostMapping
    String rename(
            @PathVariable UUID id,
            @Valid @ModelAttribute("cohort") CohortForm form,
            BindingResult faults,
            Model model,
            RedirectAttributes next) {
        if (!faults.hasErrors()) {
            try {
                cohorts.rename(id, form.toEntry(), Versions.of(form.version()));
                outcomes.done(next, "cohorts.renamed");
                return "redirect:/cohorts/{id}";
            } catch (RefusedException refused) {
                outcomes.refused(faults, refused);
            }
        }
        model.addAttribute("entry", cohorts.show(id));
        return page(model, id, null, null);
    }

    @PostMapping("/members")
    String add(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Set<UUID> students,
            RedirectAttributes next) {
        try {
            if (students != null && !students.isEmpty()) {
                cohorts.addMembers(id, new AddMembers(students));
                outcomes.done(next, "cohorts.added", students.size());
            }
        } catch (RefusedException refused) {
            outcomes.refused(next, refused);
        }
        return "redirect:/cohorts/{id}";
    }

    @PostMapping("/members/{student}/remove")
    String remove(@PathVariable UUID id, @PathVariable UUID student, RedirectAttributes next) {
        try {
            cohorts.removeMember(id, student);
            outcomes.done(next, "cohorts.removed");
        } catch (RefusedException refused) {
            outcomes.refused(next, refused);
        }
        return "redirect:/cohorts/{id}";
    }

    private String page(Model model, UUID id, @Nullable String q, @Nullable String after) {
        var members = panels.load(() -> cohorts.members(id, after, PAGE));
        var found = panels.load(() -> q == null || q.isBlank()
                ? List.of()
                : people.list(q.strip(), Role.STUDENT, Lifecycle.ACTIVE, null, null, PAGE)
                        .items());
        model.addAttribute("members", members.get().items());
        model.addAttribute("q", q);
        model.addAttribute("found", found.get());
        model.addAttribute(
                "columns", columns.of("cohorts.student", "cohorts.number", "cohorts.since", "cohorts.change"));
        model.addAttribute(
                "pager",
                columns.pager(
                        members.get().items().size(),
                        Link.to("/cohorts/" + id).after(members.get().next())));
        return "cohort";
    }
}
