package io.waymark.web.admin.programs;

import io.waymark.advising.api.education.ProgramApi;
import io.waymark.advising.api.education.ProgramFileError;
import io.waymark.advising.api.education.ProgramFileReport;
import io.waymark.web.admin.programs.ProgramImportPage.RowError;
import io.waymark.web.services.Outcomes;
import io.waymark.web.services.RefusedException;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.table.Columns;
import java.util.List;
import java.util.TreeMap;
import org.springframework.core.io.InputStreamResource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Importing a file of programs: all of it, or a list of what is wrong with it. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
@RequestMapping("/admin/programs/import")
class ProgramImportController {

    private final ProgramApi programs;
    private final Outcomes outcomes;
    private final Columns columns;
    private final Texts texts;

    ProgramImportController(ProgramApi programs, Outcomes outcomes, Columns columns, Texts texts) {
        this.programs = programs;
        this.outcomes = outcomes;
        this.columns = columns;
        this.texts = texts;
    }

    @GetMapping
    String form(Model model) {
        model.addAttribute("upload", new ProgramImportForm(null));
        return page(model, List.of(), 0);
    }

    @PostMapping
    String take(
            @ModelAttribute("upload") ProgramImportForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        var file = form.file();
        if (file == null || file.isEmpty()) {
            errors.rejectValue("file", "programs.file.missing", texts.say("programs.file.missing"));
            return page(model, List.of(), 0);
        }
        try {
            return answered(programs.take(new InputStreamResource(file)), errors, model, next);
        } catch (RefusedException refused) {
            outcomes.refused(errors, refused);
            return page(model, List.of(), 0);
        }
    }

    private String answered(ProgramFileReport report, BindingResult errors, Model model, RedirectAttributes next) {
        if (report.errorCount() == 0) {
            outcomes.done(next, "programs.imported", report.added(), report.changed(), report.unchanged());
            return "redirect:/admin/programs";
        }
        errors.rejectValue("file", "refused", texts.say("programs.file.wrong", report.errorCount()));
        return page(model, report.errors(), report.errorCount());
    }

    private String page(Model model, List<ProgramFileError> errors, int count) {
        model.addAttribute(
                "page",
                new ProgramImportPage(
                        String.join(", ", ProgramCsv.HEADINGS),
                        columns.of("programs.row", "programs.column", "programs.value", "programs.wrong"),
                        errors.stream().map(this::said).toList(),
                        count));
        return "admin/programs/import";
    }

    /** What a file has to hold is said as a file holds it, dates included. */
    private RowError said(ProgramFileError error) {
        var arguments = new TreeMap<String, Object>();
        error.arguments()
                .forEach((name, value) -> arguments.put(
                        name,
                        value instanceof List<?> several
                                ? texts.list(
                                        several.stream().map(String::valueOf).toList())
                                : value));
        arguments.putIfAbsent("suggestion", "none");
        return new RowError(
                error.row(),
                error.column(),
                error.value(),
                texts.sayOr("programs.error." + error.code(), arguments, error.code()));
    }
}
