package io.waymark.web.advisor;

import io.waymark.advising.api.advisor.AdvisorApi;
import io.waymark.advising.api.advisor.AdvisorView;
import io.waymark.advising.api.advisor.AssignStudents;
import io.waymark.advising.api.advisor.AssignmentApi;
import io.waymark.advising.api.person.PersonApi;
import io.waymark.core.identity.Lifecycle;
import io.waymark.core.identity.Role;
import io.waymark.web.form.Versions;
import io.waymark.web.page.Link;
import io.waymark.web.services.Outcomes;
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

/** Who advises how many, the limit of each, and giving students to one of them. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
@RequestMapping("/advisors")
class AdvisorController {

    private static final int PAGE = 50;

    private final AdvisorApi advisors;
    private final AssignmentApi assignments;
    private final PersonApi people;
    private final Outcomes outcomes;
    private final Columns columns;

    AdvisorController(
            AdvisorApi advisors, AssignmentApi assignments, PersonApi people, Outcomes outcomes, Columns columns) {
        this.advisors = advisors;
        this.assignments = assignments;
        this.people = people;
        this.outcomes = outcomes;
        this.columns = columns;
    }

    @GetMapping
    String list(@RequestParam(required = false) @Nullable String after, Model model) {
        var found = advisors.list(after, PAGE);
        model.addAttribute("advisors", found.items());
        model.addAttribute("columns", columns.of("advisors.name", "advisors.number", "advisors.load", "advisors.free"));
        model.addAttribute(
                "pager",
                columns.pager(found.items().size(), Link.to("/advisors").after(found.next())));
        return "advisors";
    }

    /** @param q what to find students by who could be given to this advisor */
    @GetMapping("/{id}")
    String show(@PathVariable UUID id, @RequestParam(required = false) @Nullable String q, Model model) {
        var advisor = advisors.show(id);
        model.addAttribute("limit", LimitForm.of(advisor));
        return page(model, advisor, q);
    }

    @PostMapping("/{id}/limit")
    String limit(
            @PathVariable UUID id,
            @Valid @ModelAttribute("limit") LimitForm form,
            BindingResult faults,
            Model model,
            RedirectAttributes next) {
        if (!faults.hasErrors()) {
            try {
                advisors.limit(id, form.entry(), Versions.of(form.version()));
                outcomes.done(next, "advisors.limit.saved");
                return "redirect:/advisors/{id}";
            } catch (RefusedException refused) {
                outcomes.refused(faults, refused);
            }
        }
        return page(model, advisors.show(id), null);
    }

    @PostMapping("/{id}/students")
    String assign(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Set<UUID> students,
            @RequestParam(required = false) @Nullable String q,
            RedirectAttributes next) {
        try {
            if (students != null && !students.isEmpty()) {
                assignments.assign(id, AssignStudents.now(students));
                outcomes.done(next, "advisors.assigned", students.size());
            }
        } catch (RefusedException refused) {
            outcomes.refused(next, refused);
            next.addAttribute("q", q);
        }
        return "redirect:/advisors/{id}";
    }

    private String page(Model model, AdvisorView advisor, @Nullable String q) {
        model.addAttribute("advisor", advisor);
        model.addAttribute("q", q);
        model.addAttribute(
                "found",
                q == null || q.isBlank()
                        ? List.of()
                        : people.list(q.strip(), Role.STUDENT, Lifecycle.ACTIVE, null, null, PAGE)
                                .items());
        return "advisor";
    }
}
