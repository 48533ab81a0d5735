package io.waymark.web.admin.settings.attributes;

import io.waymark.advising.api.attribute.AttributeApi;
import io.waymark.advising.api.attribute.AttributeView;
import io.waymark.core.revision.Revision;
import io.waymark.web.services.Outcomes;
import io.waymark.web.services.PageParts;
import io.waymark.web.services.RefusedException;
import io.waymark.web.ui.table.Columns;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The attributes that the college keeps, and adding one. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
class AttributesController {

    private static final int LAST = 1_000;

    private final AttributeApi attributes;
    private final AttributeTypes types;
    private final PageParts parts;
    private final Columns columns;
    private final Outcomes outcomes;

    AttributesController(
            AttributeApi attributes, AttributeTypes types, PageParts parts, Columns columns, Outcomes outcomes) {
        this.attributes = attributes;
        this.types = types;
        this.parts = parts;
        this.columns = columns;
        this.outcomes = outcomes;
    }

    @GetMapping("/admin/settings/attributes")
    String list(Model model) {
        var there = parts.load(attributes::list).unlessSilent();
        model.addAttribute("attribute", AttributeForm.at(positionAfter(there)));
        return page(model, there);
    }

    @PostMapping("/admin/settings/attributes")
    String add(
            @Valid @ModelAttribute("attribute") AttributeForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        if (!errors.hasErrors()) {
            try {
                var added = attributes.define(form.key(), form.toEntry(), new Revision(0));
                outcomes.done(next, "attributes.added", added.label());
                return "redirect:/admin/settings/attributes";
            } catch (RefusedException refused) {
                types.refused(errors, refused);
            }
        }
        return page(model, parts.load(attributes::list).unlessSilent());
    }

    private String page(Model model, @Nullable List<AttributeView> there) {
        model.addAttribute(
                "page",
                new AttributesPage(
                        there,
                        types.all(),
                        columns.of("attributes.label", "attributes.key", "attributes.type", "attributes.required")));
        return "admin/settings/attributes/list";
    }

    private static int positionAfter(@Nullable List<AttributeView> there) {
        return there == null
                ? 1
                : Math.min(
                        LAST,
                        1
                                + there.stream()
                                        .mapToInt(AttributeView::position)
                                        .max()
                                        .orElse(0));
    }
}
