package io.waymark.web.admin.settings.attributes;

import io.waymark.advising.api.attribute.AttributeApi;
import io.waymark.advising.api.attribute.AttributeView;
import io.waymark.web.services.Outcomes;
import io.waymark.web.services.RefusedException;
import io.waymark.web.ui.form.Versions;
import jakarta.validation.Valid;
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

/** One attribute: changing it, and removing it while nobody has a value of it. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
@RequestMapping("/admin/settings/attributes/{key}")
class AttributeController {

    private final AttributeApi attributes;
    private final AttributeTypes types;
    private final Outcomes outcomes;

    AttributeController(AttributeApi attributes, AttributeTypes types, Outcomes outcomes) {
        this.attributes = attributes;
        this.types = types;
        this.outcomes = outcomes;
    }

    @GetMapping
    String show(@PathVariable String key, Model model) {
        var there = find(key);
        model.addAttribute("attribute", AttributeForm.of(there));
        return page(model, there);
    }

    /** The key stays what it is: imports and values go by it. */
    @PostMapping
    String change(
            @PathVariable String key,
            @Valid @ModelAttribute("attribute") AttributeForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        if (!errors.hasErrors()) {
            try {
                attributes.define(key, form.toEntry(), Versions.of(form.version()));
                outcomes.done(next, "attributes.saved");
                return "redirect:/admin/settings/attributes";
            } catch (RefusedException refused) {
                outcomes.refused(errors, refused, () -> AttributeForm.of(find(key)));
            }
        }
        return page(model, find(key));
    }

    @PostMapping("/remove")
    String remove(@PathVariable String key, @RequestParam String version, RedirectAttributes next) {
        try {
            attributes.remove(key, Versions.of(version));
            outcomes.done(next, "attributes.removed");
            return "redirect:/admin/settings/attributes";
        } catch (RefusedException refused) {
            outcomes.refused(next, refused);
            return "redirect:/admin/settings/attributes/{key}";
        }
    }

    private String page(Model model, AttributeView there) {
        model.addAttribute("page", new AttributePage(there, types.all()));
        return "admin/settings/attributes/attribute";
    }

    private AttributeView find(String key) {
        return attributes.list().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
