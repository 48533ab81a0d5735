package io.waymark.web.admin.people;

import io.waymark.advising.api.person.PersonApi;
import io.waymark.core.identity.PersonId;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.web.account.PasswordLinks;
import io.waymark.web.services.Outcomes;
import io.waymark.web.services.RefusedException;
import io.waymark.web.ui.booking.AskedTime;
import io.waymark.web.ui.form.Versions;
import io.waymark.web.ui.message.Texts;
import jakarta.validation.Valid;
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
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** One person: their entry, their attributes, the link to choose a password, and that they are back. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
@RequestMapping("/admin/people/{id}")
class PersonController {

    private final PersonApi people;
    private final PersonPages pages;
    private final AttributeChanges attributes;
    private final PasswordLinks links;
    private final Outcomes outcomes;
    private final Texts texts;

    PersonController(
            PersonApi people,
            PersonPages pages,
            AttributeChanges attributes,
            PasswordLinks links,
            Outcomes outcomes,
            Texts texts) {
        this.people = people;
        this.pages = pages;
        this.attributes = attributes;
        this.links = links;
        this.outcomes = outcomes;
        this.texts = texts;
    }

    @GetMapping
    String show(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String bookOn,
            @RequestParam(required = false) @Nullable String bookAt,
            @RequestParam(required = false) @Nullable String mentor,
            Model model) {
        return page(id, null, new AskedTime(bookOn, bookAt, mentor), model);
    }

    @PostMapping
    String change(
            @PathVariable UUID id,
            @Valid @ModelAttribute("person") PersonForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        if (!errors.hasErrors()) {
            try {
                people.change(id, form.toEntry(), Versions.of(form.version()));
                outcomes.done(next, "people.saved");
                return "redirect:/admin/people/{id}";
            } catch (RefusedException refused) {
                outcomes.refused(errors, refused, () -> PersonForm.of(people.show(id)));
            }
        }
        return page(id, form, AskedTime.ANY, model);
    }

    @PostMapping("/attributes")
    String change(
            @PathVariable UUID id,
            @ModelAttribute("attributes") AttributesForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        if (attributes.change(id, form, errors)) {
            outcomes.done(next, "people.saved");
            return "redirect:/admin/people/{id}";
        }
        return page(id, null, AskedTime.ANY, model);
    }

    @PostMapping("/reactivate")
    String reactivate(@PathVariable UUID id, @RequestParam String version, RedirectAttributes next) {
        try {
            var back = people.reactivate(id, Versions.of(version));
            outcomes.done(next, "people.reactivated", back.fullName());
        } catch (RefusedException refused) {
            outcomes.refused(next, refused);
        }
        return "redirect:/admin/people/{id}";
    }

    /** The link is shown on the next page and never again: only its hash is kept. */
    @PostMapping("/password-link")
    String passwordLink(@PathVariable UUID id, RedirectAttributes next) {
        people.show(id);
        try {
            var home = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
            next.addFlashAttribute("passwordLink", home + links.issue(new PersonId(id)));
        } catch (NotFoundException notYet) {
            next.addFlashAttribute("refusal", texts.say("people.link.not-yet"));
        }
        return "redirect:/admin/people/{id}";
    }

    private String page(UUID id, @Nullable PersonForm typed, AskedTime asked, Model model) {
        var page = pages.page(id, typed, asked);
        model.addAttribute("page", page);
        if (typed == null) {
            model.addAttribute("person", PersonForm.of(page.entry()));
        }
        if (!model.containsAttribute("attributes")) {
            model.addAttribute("attributes", page.values());
        }
        return "admin/people/person";
    }
}
