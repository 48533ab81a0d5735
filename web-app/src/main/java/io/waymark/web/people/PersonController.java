package io.waymark.web.people;

import io.waymark.advising.api.person.PersonApi;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.web.account.PasswordLinks;
import io.waymark.web.form.Choice;
import io.waymark.web.form.Versions;
import io.waymark.web.page.Words;
import io.waymark.web.services.Outcomes;
import io.waymark.web.services.RefusedException;
import io.waymark.web.time.Zones;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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

/** One person: their entry, whether they may sign in, and the link to choose a password. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
@RequestMapping("/people/{id}")
class PersonController {

    private final PersonApi people;
    private final PasswordLinks links;
    private final Outcomes outcomes;
    private final Words words;

    PersonController(PersonApi people, PasswordLinks links, Outcomes outcomes, Words words) {
        this.people = people;
        this.links = links;
        this.outcomes = outcomes;
        this.words = words;
    }

    @ModelAttribute("allRoles")
    List<Choice> roles() {
        return Stream.of(Role.values())
                .map(role -> new Choice(role.name(), words.say("role." + role.name())))
                .toList();
    }

    @GetMapping
    String show(@PathVariable UUID id, Model model) {
        var person = people.show(id);
        var form = PersonForm.of(person);
        model.addAttribute("person", form);
        return page(model, id, form);
    }

    @PostMapping
    String change(
            @PathVariable UUID id,
            @Valid @ModelAttribute("person") PersonForm form,
            BindingResult faults,
            Model model,
            RedirectAttributes next) {
        if (!faults.hasErrors()) {
            try {
                people.change(id, form.toEntry(), Versions.of(form.version()));
                outcomes.done(next, "people.saved");
                return "redirect:/people/{id}";
            } catch (RefusedException refused) {
                outcomes.refused(faults, refused);
            }
        }
        return page(model, id, form);
    }

    @PostMapping("/deactivate")
    String deactivate(@PathVariable UUID id, @RequestParam String version, RedirectAttributes next) {
        try {
            people.deactivate(id, Versions.of(version));
            outcomes.done(next, "people.deactivated");
        } catch (RefusedException refused) {
            outcomes.refused(next, refused);
        }
        return "redirect:/people/{id}";
    }

    @PostMapping("/reactivate")
    String reactivate(@PathVariable UUID id, @RequestParam String version, RedirectAttributes next) {
        try {
            people.reactivate(id, Versions.of(version));
            outcomes.done(next, "people.reactivated");
        } catch (RefusedException refused) {
            outcomes.refused(next, refused);
        }
        return "redirect:/people/{id}";
    }

    /** The link is shown on the next page and never again: only its hash is kept. */
    @PostMapping("/password-link")
    String passwordLink(@PathVariable UUID id, RedirectAttributes next) {
        people.show(id);
        try {
            var home = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
            next.addFlashAttribute("passwordLink", home + links.issue(new PersonId(id)));
        } catch (NotFoundException notYet) {
            next.addFlashAttribute("refusal", words.say("people.link.not-yet"));
        }
        return "redirect:/people/{id}";
    }

    private String page(Model model, UUID id, PersonForm form) {
        model.addAttribute("entry", people.show(id));
        model.addAttribute("zones", Zones.with(form.zone()));
        model.addAttribute("languages", LanguageChoices.with(form.language()));
        return "person";
    }
}
