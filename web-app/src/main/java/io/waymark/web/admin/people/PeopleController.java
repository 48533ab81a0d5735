package io.waymark.web.admin.people;

import io.waymark.advising.api.person.PersonApi;
import io.waymark.web.services.Outcomes;
import io.waymark.web.services.RefusedException;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.table.CsvDownload;
import io.waymark.web.ui.table.ListPosition;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of people, and adding one. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
class PeopleController {

    private final PersonApi people;
    private final PeoplePages pages;
    private final PeopleFile file;
    private final CsvDownload downloads;
    private final Outcomes outcomes;
    private final Texts texts;

    PeopleController(
            PersonApi people,
            PeoplePages pages,
            PeopleFile file,
            CsvDownload downloads,
            Outcomes outcomes,
            Texts texts) {
        this.people = people;
        this.pages = pages;
        this.file = file;
        this.downloads = downloads;
        this.outcomes = outcomes;
        this.texts = texts;
    }

    @GetMapping("/admin/people")
    String list(PeopleSearch search, ListPosition position, Model model) {
        model.addAttribute("page", pages.load(search, position));
        return "admin/people/list";
    }

    @GetMapping("/admin/people/people.csv")
    void file(PeopleSearch search, HttpServletResponse response) throws IOException {
        downloads.send(file.of(search), response);
    }

    @GetMapping("/admin/people/new")
    String form(Model model) {
        var form = PersonForm.empty();
        model.addAttribute("person", form);
        return fresh(form, model);
    }

    @PostMapping("/admin/people")
    String add(
            @Valid @ModelAttribute("person") PersonForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        if (!errors.hasErrors()) {
            try {
                var added = people.add(form.toEntry(), null);
                outcomes.done(next, "people.added", added.calledName());
                return "redirect:/admin/people/" + added.id();
            } catch (RefusedException refused) {
                outcomes.refused(errors, refused);
            }
        }
        return fresh(form, model);
    }

    private String fresh(PersonForm form, Model model) {
        model.addAttribute("page", new NewPersonPage(PersonChoices.of(form, texts)));
        return "admin/people/new";
    }
}
