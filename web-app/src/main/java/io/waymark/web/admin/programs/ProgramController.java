package io.waymark.web.admin.programs;

import io.waymark.advising.api.education.ProgramApi;
import io.waymark.web.services.Outcomes;
import io.waymark.web.services.PageParts;
import io.waymark.web.services.RefusedException;
import io.waymark.web.ui.form.Versions;
import io.waymark.web.ui.program.ProgramChoices;
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

/** One program: changing it, taking it out of what is offered, and bringing it back. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
@RequestMapping("/admin/programs/{id}")
class ProgramController {

    private static final String PAGE = "redirect:/admin/programs/{id}";

    private final ProgramApi programs;
    private final ProgramChoices choices;
    private final PageParts parts;
    private final Outcomes outcomes;

    ProgramController(ProgramApi programs, ProgramChoices choices, PageParts parts, Outcomes outcomes) {
        this.programs = programs;
        this.choices = choices;
        this.parts = parts;
        this.outcomes = outcomes;
    }

    @GetMapping
    String show(@PathVariable UUID id, Model model) {
        return page(id, null, model);
    }

    @PostMapping
    String change(
            @PathVariable UUID id,
            @Valid @ModelAttribute("program") ProgramForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        if (!errors.hasErrors()) {
            try {
                programs.change(id, form.toEntry(), Versions.of(form.version()));
                outcomes.done(next, "programs.saved");
                return PAGE;
            } catch (RefusedException refused) {
                outcomes.refused(errors, refused, () -> ProgramForm.of(programs.show(id)));
            }
        }
        return page(id, form, model);
    }

    @PostMapping("/retire")
    String retire(@PathVariable UUID id, @RequestParam String version, RedirectAttributes next) {
        try {
            programs.retire(id, Versions.of(version));
            outcomes.done(next, "programs.retired.done");
        } catch (RefusedException refused) {
            outcomes.refused(next, refused);
        }
        return PAGE;
    }

    @PostMapping("/restore")
    String restore(@PathVariable UUID id, @RequestParam String version, RedirectAttributes next) {
        try {
            programs.restore(id, Versions.of(version));
            outcomes.done(next, "programs.restored");
        } catch (RefusedException refused) {
            outcomes.refused(next, refused);
        }
        return PAGE;
    }

    private String page(UUID id, @Nullable ProgramForm typed, Model model) {
        var shown = parts.load(() -> programs.show(id));
        var known = parts.load(programs::accreditors);
        var there = shown.get();
        model.addAttribute(
                "page", new ProgramPage(there, choices.levels(), choices.modes(), choices.accreditors(known.get())));
        if (typed == null) {
            model.addAttribute("program", ProgramForm.of(there));
        }
        return "admin/programs/program";
    }
}
