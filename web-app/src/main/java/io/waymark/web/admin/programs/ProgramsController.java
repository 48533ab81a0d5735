package io.waymark.web.admin.programs;

import io.waymark.advising.api.education.ProgramApi;
import io.waymark.web.services.Outcomes;
import io.waymark.web.services.RefusedException;
import io.waymark.web.ui.program.ProgramChoices;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The directory of programs, and adding one. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
@RequestMapping("/admin/programs")
class ProgramsController {

    private final ProgramApi programs;
    private final ProgramPages pages;
    private final ProgramCsv file;
    private final ProgramChoices choices;
    private final CsvDownload downloads;
    private final Outcomes outcomes;

    ProgramsController(
            ProgramApi programs,
            ProgramPages pages,
            ProgramCsv file,
            ProgramChoices choices,
            CsvDownload downloads,
            Outcomes outcomes) {
        this.programs = programs;
        this.pages = pages;
        this.file = file;
        this.choices = choices;
        this.downloads = downloads;
        this.outcomes = outcomes;
    }

    @GetMapping
    String list(ProgramSearch search, ListPosition position, Model model) {
        model.addAttribute("page", pages.load(search, position));
        return "admin/programs/list";
    }

    @GetMapping("/programs.csv")
    void file(ProgramSearch search, HttpServletResponse response) throws IOException {
        downloads.send(file.of(search), response);
    }

    @GetMapping("/new")
    String form(Model model) {
        model.addAttribute("program", ProgramForm.empty());
        return fresh(model);
    }

    @PostMapping
    String add(
            @Valid @ModelAttribute("program") ProgramForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        if (!errors.hasErrors()) {
            try {
                var added = programs.add(form.toEntry(), null);
                outcomes.done(next, "programs.added", added.name());
                return "redirect:/admin/programs";
            } catch (RefusedException refused) {
                outcomes.refused(errors, refused);
            }
        }
        return fresh(model);
    }

    private String fresh(Model model) {
        model.addAttribute(
                "page",
                new ProgramPage(null, choices.levels(), choices.modes(), choices.accreditors(programs.accreditors())));
        return "admin/programs/program";
    }
}
