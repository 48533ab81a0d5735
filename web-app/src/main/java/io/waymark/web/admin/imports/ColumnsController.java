package io.waymark.web.admin.imports;

import io.waymark.advising.api.imports.ImportApi;
import io.waymark.advising.api.imports.ImportView;
import io.waymark.web.services.Outcomes;
import io.waymark.web.services.PageParts;
import io.waymark.web.services.RefusedException;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Which column of a file is which, where another system named them. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
@RequestMapping("/admin/imports/{id}/columns")
class ColumnsController {

    private final ImportApi imports;
    private final ColumnsPages pages;
    private final PageParts parts;
    private final Outcomes outcomes;

    ColumnsController(ImportApi imports, ColumnsPages pages, PageParts parts, Outcomes outcomes) {
        this.imports = imports;
        this.pages = pages;
        this.parts = parts;
        this.outcomes = outcomes;
    }

    @GetMapping
    String show(@PathVariable UUID id, Model model) {
        var upload = parts.load(() -> imports.show(id));
        var columns = parts.load(() -> imports.columns(id));
        model.addAttribute("columns", new ColumnsForm(null, null, null));
        model.addAttribute("page", pages.of(upload.get(), columns.get()));
        return "admin/imports/columns";
    }

    @PostMapping
    String map(
            @PathVariable UUID id,
            @ModelAttribute("columns") ColumnsForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        var said = form.said();
        try {
            var checked = anew(id, imports.map(id, said));
            outcomes.done(next, checked != null ? "imports.columns.kept" : "imports.columns.kept-alone", said.source());
            return checked != null ? "redirect:/admin/imports/" + checked : "redirect:/admin/imports";
        } catch (RefusedException refused) {
            outcomes.refused(errors, refused);
            var upload = parts.load(() -> imports.show(id));
            var columns = parts.load(() -> imports.columns(id));
            model.addAttribute("page", pages.of(upload.get(), columns.get(), said));
            return "admin/imports/columns";
        }
    }

    /** The import that took its place. A service of the release before answers with columns, which have no id. */
    private static @Nullable UUID anew(UUID id, ImportView answered) {
        return id.equals(answered.id()) ? null : answered.id();
    }
}
