package io.waymark.web.people;

import io.waymark.advising.api.person.PersonApi;
import io.waymark.core.identity.Role;
import io.waymark.web.form.Choice;
import io.waymark.web.form.OneTime;
import io.waymark.web.page.Link;
import io.waymark.web.page.Words;
import io.waymark.web.services.Outcomes;
import io.waymark.web.services.RefusedException;
import io.waymark.web.table.Columns;
import io.waymark.web.time.Zones;
import jakarta.validation.Valid;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of people, and adding one. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
class PeopleController {

    private static final int PAGE = 50;

    private final PersonApi people;
    private final Outcomes outcomes;
    private final Columns columns;
    private final Words words;

    PeopleController(PersonApi people, Outcomes outcomes, Columns columns, Words words) {
        this.people = people;
        this.outcomes = outcomes;
        this.columns = columns;
        this.words = words;
    }

    @ModelAttribute("allRoles")
    List<Choice> roles() {
        return Stream.of(Role.values())
                .map(role -> new Choice(role.name(), words.say("role." + role.name())))
                .toList();
    }

    @GetMapping("/people")
    String list(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable Role role,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        var found = people.list(q == null || q.isBlank() ? null : q.strip(), role, null, null, after, PAGE);
        var here = Link.to("/people").with("q", q);
        model.addAttribute("q", q);
        model.addAttribute("role", role);
        model.addAttribute("everybody", here);
        model.addAttribute("people", found.items());
        model.addAttribute(
                "columns", columns.of("people.name", "people.number", "people.email", "people.roles", "people.state"));
        model.addAttribute(
                "pager",
                columns.pager(found.items().size(), here.with("role", role).after(found.next())));
        return "people";
    }

    @GetMapping("/people/new")
    String form(Model model) {
        model.addAttribute("person", PersonForm.empty());
        model.addAttribute("zones", Zones.with(null));
        model.addAttribute("languages", LanguageChoices.with(null));
        return "person";
    }

    @PostMapping("/people")
    String add(
            @Valid @ModelAttribute("person") PersonForm form,
            BindingResult faults,
            Model model,
            RedirectAttributes next) {
        if (!faults.hasErrors()) {
            try {
                var added = people.add(form.toEntry(), OneTime.header(form.key()));
                outcomes.done(next, "people.added", added.calledName());
                return "redirect:/people/" + added.id();
            } catch (RefusedException refused) {
                outcomes.refused(faults, refused);
            }
        }
        model.addAttribute("zones", Zones.with(form.zone()));
        model.addAttribute("languages", LanguageChoices.with(form.language()));
        return "person";
    }
}
