package io.waymark.web.admin.programs;

import io.waymark.advising.api.csv.FileReport;
import io.waymark.advising.api.education.ProgramApi;
import io.waymark.web.services.Outcomes;
import io.waymark.web.ui.upload.FileUploadForm;
import io.waymark.web.ui.upload.Uploads;
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
    private final Uploads uploads;
    private final Outcomes outcomes;

    ProgramImportController(ProgramApi programs, Uploads uploads, Outcomes outcomes) {
        this.programs = programs;
        this.uploads = uploads;
        this.outcomes = outcomes;
    }

    @GetMapping
    String form(Model model) {
        model.addAttribute("upload", FileUploadForm.empty());
        return page(Uploads.NOTHING, model);
    }

    @PostMapping
    String take(
            @ModelAttribute("upload") FileUploadForm form, BindingResult errors, Model model, RedirectAttributes next) {
        var report = uploads.take(form.file(), errors, programs::take);
        if (errors.hasErrors()) {
            return page(report, model);
        }
        outcomes.done(next, "programs.imported", report.added(), report.changed(), report.unchanged());
        return "redirect:/admin/programs";
    }

    private String page(FileReport report, Model model) {
        model.addAttribute("page", uploads.page("programs.error.", ProgramCsv.HEADINGS, report));
        return "admin/programs/import";
    }
}
