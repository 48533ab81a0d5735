package io.waymark.web.admin.settings.closures;

import io.waymark.advising.api.closure.ClosureApi;
import io.waymark.advising.api.closure.ClosureView;
import io.waymark.web.services.Outcomes;
import io.waymark.web.services.PageParts;
import io.waymark.web.services.RefusedException;
import io.waymark.web.ui.form.Versions;
import io.waymark.web.ui.table.Columns;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
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
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** When the college is closed: adding, changing and removing closures. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
@RequestMapping("/admin/settings/closures")
class ClosuresController {

    private final ClosureApi closures;
    private final ClosureRows rows;
    private final PageParts parts;
    private final Columns columns;
    private final Outcomes outcomes;

    ClosuresController(ClosureApi closures, ClosureRows rows, PageParts parts, Columns columns, Outcomes outcomes) {
        this.closures = closures;
        this.rows = rows;
        this.parts = parts;
        this.columns = columns;
        this.outcomes = outcomes;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("closure", ClosureForm.empty());
        return listed(model);
    }

    @PostMapping
    String add(
            @Valid @ModelAttribute("closure") ClosureForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        form.check(errors);
        if (!errors.hasErrors()) {
            try {
                outcomes.done(
                        next, "closures.added", closures.add(form.toEntry()).name());
                return "redirect:/admin/settings/closures";
            } catch (RefusedException refused) {
                outcomes.refused(errors, refused);
            }
        }
        return listed(model);
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, Model model) {
        var entry = find(id);
        model.addAttribute("page", entry);
        model.addAttribute("closure", ClosureForm.of(entry));
        return "admin/settings/closures/closure";
    }

    @PostMapping("/{id}")
    String change(
            @PathVariable UUID id,
            @Valid @ModelAttribute("closure") ClosureForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        form.check(errors);
        if (!errors.hasErrors()) {
            try {
                closures.change(id, form.toEntry(), Versions.of(form.version()));
                outcomes.done(next, "closures.saved");
                return "redirect:/admin/settings/closures";
            } catch (RefusedException refused) {
                outcomes.refused(errors, refused, () -> ClosureForm.of(find(id)));
            }
        }
        model.addAttribute("page", find(id));
        return "admin/settings/closures/closure";
    }

    @PostMapping("/{id}/remove")
    String remove(@PathVariable UUID id, @RequestParam String version, RedirectAttributes next) {
        try {
            closures.remove(id, Versions.of(version));
            outcomes.done(next, "closures.removed");
        } catch (RefusedException refused) {
            outcomes.refused(next, refused);
        }
        return "redirect:/admin/settings/closures";
    }

    private String listed(Model model) {
        var there = parts.load(closures::list).unlessSilent();
        model.addAttribute(
                "page",
                new ClosuresPage(
                        there == null ? null : there.stream().map(rows::of).toList(),
                        columns.of("closures.name", "closures.days", "closures.hours", "closures.change")));
        return "admin/settings/closures/list";
    }

    private ClosureView find(UUID id) {
        return closures.list().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
